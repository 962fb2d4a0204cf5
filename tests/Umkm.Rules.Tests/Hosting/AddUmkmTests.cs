using Microsoft.Extensions.DependencyInjection;
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
        int count = services.Count;
        Assert.Equal(count, services.AddUmkm().Count);
    }

    [Fact]
    public void Refuses_nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddUmkm());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddUmkm(book: null!));
    }
}
