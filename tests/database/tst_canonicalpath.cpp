// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/canonicalpath.h"
#include "database/schema/schema.h"
#include "support/failed.h"

#include "support/testdatabase.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {
/// What the SQL promises, plainly: "//" and "/./" collapse, a leading "./" goes, then the longest prefix.
QByteArray reference(const QByteArray &path, Directory directory, const QStringList &prefixes)
{
    const QByteArray folder = toName(directory).toUtf8();
    const bool isAbsolute = path.startsWith('/');
    const bool endsInDot = path == "." || path.endsWith("/.");
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty() && part != ".")
            parts << part;
    }
    QByteArray clean = parts.join('/');
    // A path that ends in a slash or a dot names no file: what exactly is left does not matter, but that it shows.
    if (path.endsWith('/') || endsInDot || clean.isEmpty())
        return {};
    if (isAbsolute)
        clean.prepend('/');
    QByteArray longest;
    QList<QByteArray> all{"/app/static/" + folder + '/', "static/" + folder + '/', folder + '/'};
    for (const QString &prefix : prefixes)
        all << (prefix.endsWith(u'/') ? prefix : prefix + u'/').toUtf8();
    for (const QByteArray &prefix : std::as_const(all)) {
        if (clean.startsWith(prefix) && prefix.size() > longest.size())
            longest = prefix;
    }
    return clean.mid(longest.size());
}

/// The reference's own idea of what may be touched.
bool isAcceptable(const QByteArray &canonical, Directory directory)
{
    const QByteArray other = directory == Directory::Screenshots ? "downloads" : "screenshots";
    const QList<QByteArray> parts = canonical.split('/');
    if (canonical.isEmpty() || canonical.startsWith('/') || parts.contains("..") || parts.contains(".")
        || parts.contains(""))
        return false;
    const bool isOwn = std::any_of(parts.begin(), parts.end(),
                                   [](const QByteArray &part) { return part.toLower() == ".scrapazoid-console"; });
    return !isOwn && (parts.size() == 1 || (parts.first() != "static" && parts.first() != other));
}

struct Answer {
    QByteArray canonical;
    Problem problem = Problem::None;
};
} // namespace

class TestCanonicalPath : public QObject {
    Q_OBJECT

private slots:
    void everySpellingMapsToItsFileOrIsRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected"); // Empty: refused.
        const auto row = [](const char *path, const char *expected) {
            QTest::newRow(*path ? path : "(empty)") << QByteArray(path) << QByteArray(expected);
        };
        row("x.png", "x.png");
        row("screenshots/x.png", "x.png");
        row("static/screenshots/x.png", "x.png");
        row("/app/static/screenshots/x.png", "x.png");
        row("/app/static/screenshots/a/b/x.png", "a/b/x.png");
        row("/app/static//screenshots/./x.png", "x.png");
        row("./x.png", "x.png");
        row(".//./x.png", "x.png");
        row("././x.png", "x.png");
        row("./screenshots/x.png", "x.png");
        row("a//b///c", "a/b/c");
        row("a/././b", "a/b");
        row("screenshots/screenshots/x.png", "screenshots/x.png");
        row("SCREENSHOTS/x.png", "SCREENSHOTS/x.png");
        row("screenshotsx.png", "screenshotsx.png");
        row("a.b./c.", "a.b./c.");
        row("...", "...");
        row("..x", "..x");
        row("x..", "x..");
        row("a/...", "a/...");
        row(".x", ".x");
        row("a\\b", "a\\b");
        row("a\\", "a\\");
        row("\\..\\x", "\\..\\x");
        row("%", "%");
        row("%//%", "%/%");
        row("_/_", "_/_");
        row("'; DROP TABLE screenshots; --", "'; DROP TABLE screenshots; --");
        row("$1 %1 ?1 :a", "$1 %1 ?1 :a");
        row("\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb5/x.png", "x.png"); // A configured prefix, not ASCII.
        row("\xf0\x9f\x97\x91/\xd0\xb6/x.png", "x.png"); // Beyond the first plane.
        row("/srv/%_\\/x.png", "x.png"); // LIKE's own characters.
        row("/srv/ab\\/x.png", ""); // What LIKE would have taken for it.
        row("/srv/it's/x.png", "x.png");
        row("/srv/long/deep/x.png", "x.png");
        row("/srv/long/x.png", "x.png");
        row("/srv/longer/x.png", "");
        row("", "");
        row(".", "");
        row("..", "");
        row("/", "");
        row("//", "");
        row("./", "");
        row("/.", "");
        row("a/", "");
        row("a/.", "");
        row("a/..", "");
        row("../x", "");
        row("a/../x", "");
        row("a/../../x", "");
        row("/x", "");
        row("/etc/passwd", "");
        row("//etc/passwd", "");
        row("/./etc/passwd", "");
        row("/app/static/screenshots", "");
        row("/app/static/screenshots/", "");
        row("/app/static/screenshots/..", "");
        row("/app/static/screenshots/../downloads/x", "");
        row("/app/static/downloads/x", "");
        row("static/downloads/x", "");
        row("static/x", "");
        row("downloads/x", "");
        row("screenshots/downloads/x", "");
        row("screenshots//../x", "");
        row(".scrapazoid-console", "");
        row(".scrapazoid-console/root.json", "");
        row("./.scrapazoid-console//root.json", "");
        row("screenshots/.scrapazoid-console/quarantine/r/x", "");
        row("a/.scrapazoid-console/x", "");
        row(".Scrapazoid-CONSOLE/root.json", "");
        row("a/.SCRAPAZOID-console/x", "");
        row(".scrapazoid-console./x", ""); // What VFAT takes for the same name.
        row(".\xc5\xbf"
            "crapazoid-con\xc2\xad"
            "sole/x",
            ""); // What ext4 takes for it where it folds case.
        row(".scrapazoid-consoles/x", ".scrapazoid-consoles/x");
        row("scrapazoid-console/x", "scrapazoid-console/x");
    }

    void everySpellingMapsToItsFileOrIsRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, expected);
        for (support::TestDatabase *db : {&m_utf8, &m_anyBytes}) {
            const Answer answer = ask(*db, path, Directory::Screenshots, prefixes());
            QCOMPARE(answer.problem == Problem::None, !expected.isEmpty());
            if (!expected.isEmpty())
                QCOMPARE(answer.canonical, expected);
        }
    }

    void bytesThatAreNoTextStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("invalid") << QByteArray("a\xff\xfe.png") << QByteArray("a\xff\xfe.png");
        QTest::newRow("invalid behind a prefix")
            << QByteArray("static/screenshots//\xff/./\xfe") << QByteArray("\xff/\xfe");
        QTest::newRow("half a letter before a slash") << QByteArray("\xd0//x") << QByteArray("\xd0/x");
        QTest::newRow("overlong slash") << QByteArray("a\xc0\xaf..\xc0\xaf"
                                                      "b")
                                        << QByteArray("a\xc0\xaf..\xc0\xaf"
                                                      "b");
        QTest::newRow("behind a prefix that is not ASCII")
            << QByteArray("\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xbd\xd1\x8b\xd0\xb5/\xff") << QByteArray("\xff");
    }

    void bytesThatAreNoTextStayAsTheyAre()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, expected);
        const Answer answer = ask(m_anyBytes, path, Directory::Screenshots, prefixes());
        QCOMPARE(answer.problem, Problem::None);
        QCOMPARE(answer.canonical, expected);
    }

    void agreesWithAPlainReferenceOnAnyPath_data()
    {
        QTest::addColumn<Directory>("directory");
        QTest::newRow("screenshots") << Directory::Screenshots;
        QTest::newRow("downloads") << Directory::Downloads;
    }

    void agreesWithAPlainReferenceOnAnyPath()
    {
        QFETCH(Directory, directory);
        const auto part
            = rc::gen::element<std::string>("", ".", "..", "a", "x.png", "app", "static", "screenshots", "downloads",
                                            ".scrapazoid-console", ".Scrapazoid-Console", "...", " ", "%", "_", "\\",
                                            "\xd0\xb6", "\xf0\x9f\x97\x91", "srv", "long", "a\nb", "'", "static\n");
        const bool holds = rc::check([&] {
            const auto parts = *rc::gen::container<std::vector<std::string>>(part);
            const auto own = *rc::gen::container<std::vector<std::vector<std::string>>>(
                rc::gen::resize(3,
                                rc::gen::container<std::vector<std::string>>(
                                    rc::gen::element<std::string>("srv", "long", "\xd0\xb6", "%", "_", "\\", "'"))));
            QStringList prefixes;
            for (const auto &names : own) {
                QStringList texts;
                for (const std::string &name : names)
                    texts << QString::fromStdString(name);
                if (!texts.isEmpty())
                    prefixes << u'/' + texts.join(u'/');
            }
            QByteArrayList bytes;
            for (const std::string &name : parts)
                bytes << QByteArray::fromStdString(name);
            const QByteArray path = bytes.join('/');
            RC_PRE(path.size() < 500);
            const Answer answer = ask(m_utf8, path, directory, prefixes);
            const QByteArray expected = reference(path, directory, prefixes);
            RC_ASSERT((answer.problem == Problem::None) == isAcceptable(expected, directory));
            if (answer.problem == Problem::None)
                RC_ASSERT(answer.canonical == expected);
        });
        QVERIFY(holds);
    }

    void theProblemSaysWhich_data()
    {
        QTest::addColumn<QByteArray>("canonical");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *path, Problem problem) {
            QTest::newRow(*path ? path : "(empty)") << QByteArray(path) << problem;
        };
        row("x", Problem::None);
        row("", Problem::NotAFileName);
        row(".", Problem::NotAFileName);
        row("a/", Problem::NotAFileName);
        row("a//b", Problem::NotAFileName);
        row("a/./b", Problem::NotAFileName);
        row("..", Problem::OutsideRoot);
        row("a/../b", Problem::OutsideRoot);
        row("/a", Problem::OutsideRoot);
        row("static/x", Problem::OutsideRoot);
        row("downloads/x", Problem::OutsideRoot);
        row("screenshots/x", Problem::None);
        row("downloads", Problem::None);
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << Problem::NotAFileName;
    }

    void theProblemSaysWhich()
    {
        QFETCH(QByteArray, canonical);
        QTEST(database::pathProblem(canonical, Directory::Screenshots), "problem");
    }

    void textsBecomeLiteralsWhateverTheySay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "'", "''", "\\", "\\'", "E'x'", "a\nb", "$$", "%1", "\\x41", "\xd0\xb6'\\"})
            QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text);
    }

    void textsBecomeLiteralsWhateverTheySay()
    {
        QFETCH(QString, text);
        for (const char *setting : {"on", "off"}) {
            m_utf8.exec(u"SET standard_conforming_strings = %1; SET escape_string_warning = off"_s.arg(
                QLatin1StringView(setting)));
            QCOMPARE(m_utf8.value(u"SELECT "_s + database::literal(text)).toString(), text);
        }
        m_utf8.exec(u"RESET standard_conforming_strings"_s);
    }

private:
    static QStringList prefixes()
    {
        return {u"данные"_s,    QString::fromUtf8("\xf0\x9f\x97\x91/\xd0\xb6/"),
                u"/srv/%_\\"_s, u"/srv/it's/"_s,
                u"/srv/long"_s, u"/srv/long/deep/"_s,
                QString()};
    }

    static Answer ask(support::TestDatabase &db, const QByteArray &path, Directory directory,
                      const QStringList &prefixes)
    {
        const database::CanonicalPath rule(directory, prefixes);
        const QString column = u"(convert_from('\\x%1'::bytea, getdatabaseencoding())::varchar(500))"_s.arg(
            QString::fromLatin1(path.toHex()));
        const QString sql
            = u"SELECT convert_to(%1, CASE getdatabaseencoding() WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'UTF8' END)"_s
                  .arg(rule.sql(column));
        const QByteArray canonical = db.value(sql).toByteArray();
        // The rule speaks two languages: they say the same, or no expectation holds.
        QByteArray room;
        const QByteArray here = rule.apply(path, room).toByteArray();
        if (here != canonical)
            return {"server: " + canonical + ", here: " + here, Problem::None};
        return {canonical, database::pathProblem(canonical, directory)};
    }

    support::TestCluster m_cluster;
    support::TestDatabase m_utf8{m_cluster};
    support::TestDatabase m_anyBytes{m_cluster, {.encoding = "SQL_ASCII"}};
};

QTEST_GUILESS_MAIN(support::Guarded<TestCanonicalPath>)
#include "tst_canonicalpath.moc"
