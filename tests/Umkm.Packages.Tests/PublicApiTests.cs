using System.Reflection;
using Umkm.Packages.Tests.Support;

namespace Umkm.Packages.Tests;

/// <summary>The public surface of each library is a text file that people approve in review. The tests compare and never rewrite it.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Umkm.Domain")]
    [InlineData("Umkm.Rules")]
    [InlineData("Umkm.Registers")]
    [InlineData("Umkm.AspNetCore")]
    public void The_public_surface_is_the_approved_one(string library)
    {
        string file = $"PublicApi.{library}.txt";
        string actual = ApiText.Of(Assembly.Load(library));
        string approved = Repository.File("tests", "Umkm.Packages.Tests", "Approved", file);
        string[] before = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n").Split('\n') : [];
        string[] now = actual.Split('\n');
        if (before.SequenceEqual(now))
        {
            return;
        }
        string received = Path.Combine(AppContext.BaseDirectory, file);
        File.WriteAllText(received, actual);
        string gone = string.Join(Environment.NewLine, before.Except(now).Take(20).Select(l => "- " + l));
        string added = string.Join(Environment.NewLine, now.Except(before).Take(20).Select(l => "+ " + l));
        Assert.Fail(
            $"The public surface of {library} differs from the approved one:{Environment.NewLine}{gone}{Environment.NewLine}{added}{Environment.NewLine}If that is meant: cp \"{received}\" \"{approved}\""
        );
    }
}
