/** Files in one S3 bucket. Clients come from the composition root; presigned forms and addresses follow the SDK's clock. */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment, checkFileKey, checkPrefix, offeredAt } from './keys.ts';
import type { FileKey, Files, UploadRule } from './port.ts';
import { pieces } from './streams.ts';

/** The files of that bucket. */
export function s3Files({ client, bucket }: { readonly client: S3Client; readonly bucket: string }): Files {
  const at = (key: FileKey): { Bucket: string; Key: FileKey } => {
    checkFileKey(key);
    return { Bucket: bucket, Key: key };
  };
  const open = (key: FileKey, first?: number): Promise<GetObjectCommandOutput | null> =>
    found(() => client.send(new GetObjectCommand({ ...at(key), ...(first && { Range: `bytes=0-${first - 1}` }) })));
  return {
    presign: (rule) => presign(client, bucket, rule),
    async head(key) {
      const answer = await found(() => client.send(new HeadObjectCommand(at(key))));
      return answer && { bytes: answer.ContentLength ?? 0, type: answer.ContentType ?? 'application/octet-stream' };
    },
    async read(key, first) {
      const answer = await open(key, first);
      return answer && ((await answer.Body?.transformToByteArray()) ?? new Uint8Array());
    },
    async stream(key) {
      const body = (await open(key))?.Body;
      return body ? pieces(body.transformToWebStream()) : null;
    },
    async copy(from, to) {
      const source = at(from);
      const answer = await found(() => client.send(new CopyObjectCommand({ ...at(to), CopySource: `${bucket}/${source.Key}` })));
      return answer !== null;
    },
    async put(key, type, bytes) {
      await client.send(new PutObjectCommand({ ...at(key), ContentType: type, Body: bytes }));
    },
    link: (key, fileName, seconds) => {
      const command = new GetObjectCommand({
        ...at(key),
        ResponseContentDisposition: attachment(fileName),
        ResponseCacheControl: 'private, no-store',
      });
      return getSignedUrl(client, command, { expiresIn: seconds });
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    async list(prefix, cursor) {
      checkPrefix(prefix);
      const answer = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(cursor && { StartAfter: cursor }) }));
      const items = (answer.Contents ?? []).map(({ Key = '', Size = 0, LastModified }) => ({
        key: Key,
        bytes: Size,
        at: LastModified?.toISOString() ?? '',
      }));
      const last = items.at(-1)?.key;
      return { items, ...(answer.IsTruncated && last !== undefined && { cursor: last }) };
    },
  };
}

async function presign(client: S3Client, bucket: string, { key, type, maxBytes, redirect, seconds }: UploadRule) {
  offeredAt(key);
  return createPresignedPost(client, {
    ...{ Bucket: bucket, Key: key, Expires: seconds },
    Conditions: [['content-length-range', 1, maxBytes]],
    // The SDK demands these fields exactly as they stand here.
    Fields: { 'Content-Type': type, success_action_redirect: redirect },
  });
}

// An object that is not there is null; an empty one has no first bytes to ask for.
async function found<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof S3ServiceException && ['NoSuchKey', 'NotFound'].includes(error.name)) return null;
    throw error;
  }
}
