// A bot over Bolt: one slash command, one button and a mention, over Socket Mode against the address in SLACK_API.
// It says "ready" on standard output once it may be spoken to, and ends when its standard input does.
import { App, LogLevel } from '@slack/bolt';

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  socketMode: true,
  logLevel: LogLevel.WARN,
  clientOptions: { slackApiUrl: process.env.SLACK_API },
});

const card = words => ({
  text: words,
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: words } },
    { type: 'actions', elements: [{ type: 'button', action_id: 'skills', text: { type: 'plain_text', text: 'Skills' }, value: 'skills' }] },
  ],
});

app.command('/mentor', async ({ command, ack, respond }) => {
  await ack();
  await respond({ response_type: 'ephemeral', ...card(`A card of ${command.text}`) });
});

app.action('skills', async ({ ack, respond }) => {
  await ack();
  await respond({ replace_original: true, ...card('Its skills') });
});

app.event('app_mention', async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.channel, thread_ts: event.thread_ts ?? event.ts, text: 'You called' });
});

process.stdin.resume().on('end', () => process.exit(0));
await app.start();
console.log('ready');
