/** The least that a Lambda of ours could be: Hono and the DynamoDB client. What `web` is compared with. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const client = new DynamoDBClient({});

/** Answers something, so that nothing is left out of the bundle. */
export const handler = handle(new Hono().get('/', (c) => c.text(client.config.apiVersion)));
