/** Files in one S3 bucket. Clients come from the composition root; presigned forms and addresses follow the SDK's clock. */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { inspect } from './inspect.ts';
import { attachment, checkFileKey, checkPrefix, offeredAt } from './keys.ts';
import type { FileKey, Files } from './port.ts';
import { pieces } from './streams.ts';

/** Where the files are. */
export interface Bucket {
  readonly client: S3Client;
  readonly bucket: string;
}

/** The files of a bucket, as the environment's credentials see it. */
export const openBucket = (bucket: string): Files => s3Files({ client: new S3Client({}), bucket });

/** The files of that bucket. */
export function s3Files(bucket: Bucket): Files {
  return { ...reading(bucket), ...writing(bucket), ...offering(bucket), list: listing(bucket) };
}

function reading({ client, bucket }: Bucket): Pick<Files, 'head' | 'read' | 'inspect' | 'stream'> {
  const open = (key: FileKey, first?: number): Promise<GetObjectCommandOutput | null> =>
    found(() => client.send(new GetObjectCommand({ ...at(bucket, key), ...(first && { Range: `bytes=0-${first - 1}` }) })));
  const read = async (key: FileKey, first?: number): Promise<Uint8Array | null> => {
    try {
      const answer = await open(key, first);
      return answer && ((await answer.Body?.transformToByteArray()) ?? new Uint8Array());
    } catch (error) {
      // An empty object has no first bytes.
      if (error instanceof S3ServiceException && error.name === 'InvalidRange') return new Uint8Array();
      throw error;
    }
  };
  return {
    read,
    async head(key) {
      const answer = await found(() => client.send(new HeadObjectCommand(at(bucket, key))));
      return answer && { bytes: answer.ContentLength ?? 0, type: answer.ContentType ?? 'application/octet-stream' };
    },
    async inspect(key) {
      const bytes = await read(key);
      return bytes && inspect(bytes);
    },
    async stream(key) {
      const body = (await open(key))?.Body;
      return body ? pieces(body.transformToWebStream()) : null;
    },
  };
}

function writing({ client, bucket }: Bucket): Pick<Files, 'copy' | 'put' | 'delete'> {
  return {
    async copy(from, to, type) {
      checkFileKey(from);
      const as = { ContentType: type, MetadataDirective: 'REPLACE' } as const;
      const copy = new CopyObjectCommand({ ...at(bucket, to), ...as, CopySource: `${bucket}/${from}` });
      return (await found(() => client.send(copy))) !== null;
    },
    async put(key, type, bytes) {
      await client.send(new PutObjectCommand({ ...at(bucket, key), ContentType: type, Body: bytes }));
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(bucket, key)));
    },
  };
}

function offering({ client, bucket }: Bucket): Pick<Files, 'presign' | 'link'> {
  return {
    async presign({ key, type, maxBytes, redirect, seconds }) {
      offeredAt(key);
      return createPresignedPost(client, {
        ...{ Bucket: bucket, Key: key, Expires: seconds },
        Conditions: [['content-length-range', 1, maxBytes]],
        // The SDK's policy demands these fields exactly as they stand here.
        Fields: { 'Content-Type': type, success_action_redirect: redirect },
      });
    },
    async link(key, fileName, seconds) {
      const shown = { ResponseContentDisposition: attachment(fileName), ResponseCacheControl: 'private, no-store' };
      return getSignedUrl(client, new GetObjectCommand({ ...at(bucket, key), ...shown }), { expiresIn: seconds });
    },
  };
}

function listing({ client, bucket }: Bucket): Files['list'] {
  return async (prefix, cursor) => {
    checkPrefix(prefix);
    const answer = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(cursor && { StartAfter: cursor }) }));
    const items = (answer.Contents ?? []).map(({ Key = '', Size = 0, LastModified }) => {
      return { key: Key, bytes: Size, at: LastModified?.toISOString() ?? '' };
    });
    const last = items.at(-1)?.key;
    return { items, ...(answer.IsTruncated && last !== undefined && { cursor: last }) };
  };
}

function at(bucket: string, key: FileKey): { readonly Bucket: string; readonly Key: FileKey } {
  checkFileKey(key);
  return { Bucket: bucket, Key: key };
}

// An object that is not there is null.
async function found<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof S3ServiceException && ['NoSuchKey', 'NotFound'].includes(error.name)) return null;
    throw error;
  }
}
