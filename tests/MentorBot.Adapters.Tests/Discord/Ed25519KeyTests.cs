using System.Numerics;
using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Discord.Signatures;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>The test vectors of RFC 8032, section 7.1, and what is one bit beside them.</summary>
public sealed class Ed25519KeyTests
{
    private static readonly string[][] Table =
    [
        .. File.ReadLines(SourceTree.PathOf("tests/MentorBot.Adapters.Tests/Data/rfc8032-ed25519.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')),
    ];

    public static TheoryData<string> Names => [.. Table.Select(row => row[0])];

    [Fact]
    public void The_table_is_whole() => Names.ShouldBe(["TEST 1", "TEST 2", "TEST 3", "TEST 1024", "TEST SHA(abc)"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_signature_of_the_standard_is_right(string name)
    {
        var (_, _, publicKey, message, signature) = Vector(name);
        using var key = Ed25519Key.Parse(publicKey);
        key.Verifies(signature, message).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tests_own_signer_signs_like_the_standard(string name)
    {
        var (_, secret, publicKey, message, signature) = Vector(name);
        var signer = new Ed25519Signer(secret);
        (signer.PublicKey, Convert.ToHexStringLower(signer.Sign(message))).ShouldBe((publicKey, Convert.ToHexStringLower(signature)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_bit_beside_it_is_wrong(string name)
    {
        var (_, _, publicKey, message, signature) = Vector(name);
        using var key = Ed25519Key.Parse(publicKey);
        for (var bit = 0; bit < signature.Length * 8; bit++)
        {
            key.Verifies(Flipped(signature, bit), message).ShouldBeFalse($"bit {bit} of the signature");
        }

        for (var bit = 0; bit < Math.Min(message.Length * 8, 64); bit++)
        {
            key.Verifies(signature, Flipped(message, bit)).ShouldBeFalse($"bit {bit} of the message");
        }

        key.Verifies(signature, [.. message, 0]).ShouldBeFalse();
    }

    [Fact]
    public void A_signature_of_another_key_or_length_is_wrong()
    {
        var (_, _, publicKey, message, signature) = Vector("TEST 3");
        using var other = Ed25519Key.Parse(Vector("TEST 2").PublicKey);
        other.Verifies(signature, message).ShouldBeFalse();
        using var key = Ed25519Key.Parse(publicKey);
        key.Verifies([], message).ShouldBeFalse();
        key.Verifies(signature.AsSpan(0, 63), message).ShouldBeFalse();
        key.Verifies([.. signature, 0], message).ShouldBeFalse();
        key.Verifies(signature, message).ShouldBeTrue("wrong ones before leave nothing behind");
    }

    /// <summary>Section 5.1.7: the second half must be below the order of the group, or each signature would have others beside it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_signature_has_no_second_form(string name)
    {
        var (_, _, publicKey, message, signature) = Vector(name);
        var order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");
        var other = new BigInteger(signature.AsSpan(32), isUnsigned: true) + order;
        byte[] second = [.. signature[..32], .. other.ToByteArray(isUnsigned: true)];
        second.Length.ShouldBe(64);
        using var key = Ed25519Key.Parse(publicKey);
        key.Verifies(second, message).ShouldBeFalse();
    }

    [Theory]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", true)]
    [InlineData("D75A980182B10AB7D54BFED3C964073A0EE172F3DAA62325AF021A68F707511A", true)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511", false)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00", false)]
    [InlineData("x75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", false)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_key_is_64_digits_and_no_placeholder(string? hex, bool isKey) => Ed25519Key.IsWellFormed(hex).ShouldBe(isKey);

    private static byte[] Flipped(byte[] bytes, int bit)
    {
        var copy = bytes.ToArray();
        copy[bit / 8] ^= (byte)(1 << (bit % 8));
        return copy;
    }

    private static (string Name, byte[] Secret, string PublicKey, byte[] Message, byte[] Signature) Vector(string name)
    {
        var row = Table.Single(one => one[0] == name);
        return (row[0], Convert.FromHexString(row[1]), row[2], Convert.FromHexString(row[3]), Convert.FromHexString(row[4]));
    }
}
