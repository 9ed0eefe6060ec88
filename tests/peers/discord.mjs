// A bot over discord.js: a slash command with names offered while it is typed, a button, a list, a form and a mention, against the address in DISCORD_API.
// What it answers the command with is CARD, the data of a message with components, if that is given.
// It says "ready" on standard output once it may be spoken to, and ends when its standard input does.
import {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder, MessageFlags, ModalBuilder, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle,
} from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api: process.env.DISCORD_API, version: '10' },
});

const commands = [{
  name: 'role',
  description: 'What a role does',
  options: [{ type: 3, name: 'name', description: 'Which role', required: true, autocomplete: true }],
}, {
  name: 'ask',
  description: 'Ask something',
}];

const card = words => ({
  content: words,
  components: [
    new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('skills').setLabel('Skills').setStyle(ButtonStyle.Secondary)),
    new ActionRowBuilder().addComponents(new StringSelectMenuBuilder().setCustomId('part').addOptions({ label: 'Pitfalls', value: 'pitfalls' }, { label: 'Tools', value: 'tools' })),
  ],
});

// Handed on as it is: what the library does with a card that was built is not measured.
const given = process.env.CARD ? JSON.parse(process.env.CARD).components.map(component => ({ toJSON: () => component })) : null;

const form = () => new ModalBuilder().setCustomId('asked').setTitle('Ask').addLabelComponents(
  new LabelBuilder().setLabel('Your question').setTextInputComponent(new TextInputBuilder().setCustomId('question').setStyle(TextInputStyle.Paragraph)));

client.once(Events.ClientReady, async () => {
  await client.application.commands.set(commands);
  console.log('ready');
});

client.on(Events.InteractionCreate, async interaction => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: `${interaction.options.getFocused()}ops`, value: 'mlops' }]);
  else if (interaction.isChatInputCommand() && interaction.commandName === 'ask') await interaction.showModal(form());
  else if (interaction.isModalSubmit()) await interaction.reply(`You asked: ${interaction.fields.getTextInputValue('question')}`);
  else if (interaction.isStringSelectMenu()) await interaction.update({ content: `Its ${interaction.values[0]}`, components: [] });
  else if (interaction.isChatInputCommand() && given) await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: given });
  else if (interaction.isChatInputCommand()) await interaction.reply(card(`A card of ${interaction.options.getString('name')}`));
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
