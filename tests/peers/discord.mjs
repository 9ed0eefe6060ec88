// A bot over discord.js: one slash command, one button and a mention, against the address in DISCORD_API.
// It says "ready" on standard output once it may be spoken to, and ends when its standard input does.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api: process.env.DISCORD_API, version: '10' },
});

const commands = [{
  name: 'role',
  description: 'What a role does',
  options: [{ type: 3, name: 'name', description: 'Which role', required: true }],
}];

const card = words => ({
  content: words,
  components: [new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('skills').setLabel('Skills').setStyle(ButtonStyle.Secondary))],
});

client.once(Events.ClientReady, async () => {
  await client.application.commands.set(commands);
  console.log('ready');
});

client.on(Events.InteractionCreate, async interaction => {
  if (interaction.isChatInputCommand()) await interaction.reply(card(`A card of ${interaction.options.getString('name')}`));
  else if (interaction.isButton()) await interaction.reply({ content: 'Its skills', flags: MessageFlags.Ephemeral });
});

client.on(Events.MessageCreate, async message => {
  if (message.author.bot || !message.mentions.has(client.user)) return;
  await message.reply('You called');
});

client.on(Events.Error, fault => console.error(fault));
client.on(Events.ShardResume, () => console.log('resumed'));

process.stdin.resume().on('end', () => process.exit(0));
await client.login(process.env.DISCORD_TOKEN);
