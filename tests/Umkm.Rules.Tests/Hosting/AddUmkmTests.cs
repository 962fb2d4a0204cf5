using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Rules.Tests.Hosting;

/// <summary>What <c>AddUmkm</c> gives a host.</summary>
public class AddUmkmTests
{
    [Fact]
    public void Gives_the_embedded_book_and_one_assessor_for_all()
    {
        using ServiceProvider services = new ServiceCollection().AddUmkm().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = services.CreateScope();
        Assert.Same(RuleBook.Embedded, services.GetRequiredService<RuleBook>());
        Assert.Same(services.GetRequiredService<Assessor>(), scope.ServiceProvider.GetRequiredService<Assessor>());
        Assert.Same(RuleBook.Embedded, services.GetRequiredService<Assessor>().Book);
    }

    [Fact]
    public void Takes_a_book_of_the_hosts_own_and_makes_it_once_on_first_use()
    {
        int made = 0;
        using ServiceProvider services = new ServiceCollection()
            .AddUmkm(_ =>
            {
                made++;
                return RuleBook.Load(RuleBook.EmbeddedRuleFiles, "kota-1", withCases: false).Book!;
            })
            .BuildServiceProvider();
        Assert.Equal(0, made);
        Assert.Equal("kota-1", services.GetRequiredService<Assessor>().Book.Edition);
        Assert.Equal("kota-1", services.GetRequiredService<RuleBook>().Edition);
        Assert.Equal(1, made);
    }

    [Fact]
    public void Follows_the_options_given_and_those_of_the_host_before_them()
    {
        var enterprise = new Enterprise
        {
            BusinessCapital = Rupiah.FromJuta(500),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))],
            ForeignOwned = false,
        };
        var day = new LocalDate(2024, 6, 30);
        using ServiceProvider given = new ServiceCollection().AddUmkm(new AssessorOptions { Reading = "pemberdayaan" }).BuildServiceProvider();
        Assert.Equal("kecil", given.GetRequiredService<Assessor>().Assess(enterprise, day)["skala-usaha"].Answer);
        using ServiceProvider own = new ServiceCollection()
            .AddSingleton(new AssessorOptions { Reading = "pendaftaran" })
            .AddUmkm(new AssessorOptions { Reading = "pemberdayaan" })
            .BuildServiceProvider();
        Assert.Equal("mikro", own.GetRequiredService<Assessor>().Assess(enterprise, day)["skala-usaha"].Answer);
    }

    [Fact]
    public void Adding_twice_changes_nothing()
    {
        IServiceCollection services = new ServiceCollection().AddUmkm();
        Type[] before = [.. services.Where(s => !IsOfOptions(s)).Select(s => s.ServiceType)];
        Assert.Equal(before, services.AddUmkm().Where(s => !IsOfOptions(s)).Select(s => s.ServiceType));
    }

    [Fact]
    public void A_second_book_is_an_error_that_says_so()
    {
        IServiceCollection services = new ServiceCollection().AddUmkm();
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => services.AddUmkm(_ => RuleBook.Embedded));
        Assert.Contains("AddKeyedUmkm", refused.Message, StringComparison.Ordinal);
        services.AddKeyedUmkm("kota", _ => RuleBook.LoadFolder(Path.GetTempPath(), "kota-1"));
        Assert.Throws<InvalidOperationException>(() => services.AddKeyedUmkm("kota", _ => RuleBook.LoadFolder(Path.GetTempPath(), "kota-1")));
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSingleton(RuleBook.Embedded).AddUmkm(_ => RuleBook.Embedded));
    }

    [Fact]
    public void Books_under_keys_stand_beside_each_other()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddUmkm()
            .AddKeyedUmkm("kota", _ => RuleBook.Load(RuleBook.EmbeddedRuleFiles, "kota-1", withCases: false), o => o with { Only = ["skala-usaha"] })
            .BuildServiceProvider();
        Assessor city = services.GetRequiredKeyedService<Assessor>("kota");
        Assert.Equal("kota-1", city.Book.Edition);
        Assert.Equal("skala-usaha", Assert.Single(city.Assess(new Enterprise(), Day).Decisions).Id);
        Assert.True(services.GetRequiredService<Assessor>().Assess(new Enterprise(), Day).Decisions.Length > 1);
    }

    [Fact]
    public void Options_from_configuration_reach_the_assessor()
    {
        using ServiceProvider services = new ServiceCollection()
            .Configure<AssessorOptions>(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([new("Only:0", "skala-usaha"), new("Assume:0", "foreignOwned=false"), new("Reading", "pendaftaran")])
                    .Build()
            )
            .AddUmkm(o => o with { Reading = "pemberdayaan" })
            .BuildServiceProvider();
        var enterprise = new Enterprise { AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))] };
        Assert.Equal("kecil", Assert.Single(services.GetRequiredService<Assessor>().Assess(enterprise, Day).Decisions).Answer);
    }

    [Fact]
    public async Task Whatever_is_wrong_with_the_options_stops_the_start_and_is_told_at_once()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddUmkm(o =>
            o with
            {
                Reading = "pemberdayaam",
                Only = ["skala-usha", "skala-usaha"],
                Assume = ["foreignOwnd=false", "annualSales=banyak"],
            }
        );
        using IHost host = builder.Build();
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => host.StartAsync());
        foreach (string said in new[] { "\"pemberdayaan\"", "Only[0]", "\"skala-usaha\"", "\"foreignOwned\"", "Assume[1]", "banyak" })
        {
            Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_book_that_does_not_load_says_its_problems_when_the_host_starts()
    {
        string folder = Directory.CreateTempSubdirectory("umkm-aturan-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "rusak.yaml"), "keputusan: [\n");
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddUmkm(_ => RuleBook.LoadFolder(folder, "kota-1"));
        using IHost host = builder.Build();
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());
        Assert.Contains("rusak.yaml:", refused.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_host_that_starts_has_its_book_before_the_first_request()
    {
        int made = 0;
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddUmkm(_ =>
        {
            made++;
            return RuleBook.Embedded;
        });
        using IHost host = builder.Build();
        await host.StartAsync();
        Assert.Equal(1, made);
        await host.StopAsync();
    }

    [Fact]
    public void Refuses_nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddUmkm());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddUmkm((Func<IServiceProvider, RuleBook>)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddUmkm((Func<IServiceProvider, RuleBookResult>)null!));
    }

    private static readonly LocalDate Day = new(2024, 6, 30);

    private static bool IsOfOptions(ServiceDescriptor service) => service.ServiceType.Namespace == "Microsoft.Extensions.Options";
}
