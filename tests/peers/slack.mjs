// A bot over Bolt: one slash command, buttons, a list to pick from, a form, the Home tab and a mention, over Socket Mode against the address in SLACK_API.
// What it answers the command with is CARD, a message's text and blocks, if that is given.
// It says "ready" on standard output once it may be spoken to, and ends when its standard input does.
import { App, LogLevel } from '@slack/bolt';

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  socketMode: true,
  logLevel: LogLevel.WARN,
  clientOptions: { slackApiUrl: process.env.SLACK_API },
});

const plain = text => ({ type: 'plain_text', text });
const button = (id, words) => ({ type: 'button', action_id: id, text: plain(words), value: id });
const section = words => ({ type: 'section', text: { type: 'mrkdwn', text: words } });

const given = process.env.CARD ? JSON.parse(process.env.CARD) : null;

const list = {
  type: 'static_select',
  action_id: 'part',
  placeholder: plain('Another part'),
  options: ['Pitfalls', 'Pay'].map(words => ({ text: plain(words), value: words.toLowerCase() })),
};

const card = (words, ...more) => ({
  text: words,
  blocks: [section(words), { type: 'actions', elements: [button('skills', 'Skills'), ...more] }],
});

const details = words => card(words, list, button('ask', 'Ask'), button('delete', 'Delete'));

const form = place => ({
  type: 'modal',
  callback_id: 'question',
  private_metadata: place,
  title: plain('Ask'),
  submit: plain('Send'),
  close: plain('Cancel'),
  blocks: [{ type: 'input', block_id: 'words', label: plain('Your question'), element: { type: 'plain_text_input', action_id: 'words' } }],
});

app.command('/mentor', async ({ command, ack, respond }) => {
  await ack();
  await respond({ response_type: 'ephemeral', ...given ?? card(`A card of ${command.text}`) });
});

app.action('skills', async ({ ack, respond }) => {
  await ack();
  await respond({ replace_original: true, ...details('Its skills') });
});

app.action('part', async ({ action, ack, respond }) => {
  await ack();
  await respond({ replace_original: true, ...details(`Its ${action.selected_option.value}`) });
});

app.action('delete', async ({ ack, respond }) => {
  await ack();
  await respond({ delete_original: true });
});

app.action('ask', async ({ ack, body, client }) => {
  await ack();
  await client.views.open({ trigger_id: body.trigger_id, view: form(body.channel?.id ?? body.user.id) });
});

app.view('question', async ({ ack, body, view, client }) => {
  await ack();
  await client.chat.postEphemeral({ channel: view.private_metadata, user: body.user.id, text: `You asked: ${view.state.values.words.words.value}` });
});

app.event('app_home_opened', async ({ event, client }) => {
  if (event.tab !== 'home') return;
  await client.views.publish({
    user_id: event.user,
    view: { type: 'home', blocks: [section(event.view ? 'Welcome back' : 'Welcome'), { type: 'actions', elements: [button('home', 'Write to me')] }] },
  });
});

app.action('home', async ({ ack, body, client }) => {
  await ack();
  await client.chat.postMessage({ channel: body.user.id, text: 'Hello from your Home tab' });
});

app.event('app_mention', async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.channel, thread_ts: event.thread_ts ?? event.ts, text: 'You called' });
});

process.stdin.resume().on('end', () => process.exit(0));
await app.start();
console.log('ready');
