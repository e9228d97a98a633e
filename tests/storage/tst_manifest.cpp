// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/manifestfile.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "support/testroots.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using storage::ManifestEntry;
using storage::ManifestFile;

namespace {
const RunId run{u"20261126-011502-3f9a"_s};

struct Folder {
    Folder()
    {
        support::makeFolder(path());
        const auto bound = root().bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s});
        if (!bound)
            support::fail("%s", qPrintable(bound.error().message));
    }
    QByteArray path() const { return scratch->path() + "/root"; }
    QByteArray manifest(const RunId &of = run) const
    {
        return path() + "/.scrapazoid-console/manifests/" + of.value.toUtf8();
    }
    storage::Root root() const
    {
        return std::move(*storage::Root::open({.path = path(), .prefixes = {}}, Directory::Screenshots));
    }
    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-manifest-"));
};

ManifestEntry entryOf(qint64 seq)
{
    return {.seq = seq,
            .kind = ItemKind::Screenshot,
            .path = "a/bad\xff\xfe\n" + QByteArray::number(seq) + ".png",
            .size = 100 + seq,
            .modifiedNs = 1'700'000'000'123'456'789 + seq,
            .table = u"public.screenshots"_s,
            .texts = {{"id"_L1, QString::number(9'007'199'254'740'993 + seq)},
                      {"note"_L1, u"x\n\"y\" \u202e"_s},
                      {"size"_L1, QJsonValue::Null}}};
}

void append(const storage::Root &root, std::initializer_list<qint64> seqs)
{
    auto manifest = ManifestFile::open(root, run);
    QVERIFY(manifest);
    std::vector<ManifestEntry> entries;
    for (const qint64 seq : seqs)
        entries.push_back(entryOf(seq));
    QVERIFY((*manifest)->append(entries));
}

void compare(const ManifestEntry &found, const ManifestEntry &wanted)
{
    QCOMPARE(found.seq, wanted.seq);
    QCOMPARE(found.kind, wanted.kind);
    QCOMPARE(found.path, wanted.path);
    QCOMPARE(found.size, wanted.size);
    QCOMPARE(found.modifiedNs, wanted.modifiedNs);
    QCOMPARE(found.table, wanted.table);
    QCOMPARE(found.texts, wanted.texts);
}
} // namespace

class TestManifest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBackByteForByte()
    {
        const Folder folder;
        append(folder.root(), {1, 2});
        append(folder.root(), {3});
        const auto content = ManifestFile::read(folder.root(), run);
        QVERIFY(content);
        QCOMPARE(content->damaged, 0);
        QCOMPARE(content->entries.size(), size_t(3));
        for (size_t index = 0; index < 3; ++index)
            compare(content->entries[index], entryOf(static_cast<qint64>(index) + 1));
    }

    void anUnfinishedLineSwallowsNoOther()
    {
        const Folder folder;
        append(folder.root(), {1, 2});
        const QByteArray whole = support::readFile(folder.manifest());
        support::writeContent(folder.path() + "/.scrapazoid-console/manifests", run.value.toUtf8(), whole.chopped(20));
        append(folder.root(), {3});
        const auto content = ManifestFile::read(folder.root(), run);
        QVERIFY(content);
        QCOMPARE(content->damaged, 1);
        QCOMPARE(content->entries.size(), size_t(2));
        compare(content->entries[0], entryOf(1));
        compare(content->entries[1], entryOf(3));
    }

    void aLineThatWasChangedOrCarriedHereIsDamaged()
    {
        const Folder folder;
        append(folder.root(), {1});
        QByteArray text = support::readFile(folder.manifest());
        const RunId other{u"20261126-011502-0000"_s};
        support::writeContent(folder.path() + "/.scrapazoid-console/manifests", other.value.toUtf8(), text);
        const auto carried = ManifestFile::read(folder.root(), other);
        QVERIFY(carried);
        QCOMPARE(carried->entries.size(), size_t(0));
        QCOMPARE(carried->damaged, 1);
        text.replace("public.screenshots", "public.executions0");
        support::writeContent(folder.path() + "/.scrapazoid-console/manifests", run.value.toUtf8(), text);
        const auto changed = ManifestFile::read(folder.root(), run);
        QVERIFY(changed);
        QCOMPARE(changed->entries.size(), size_t(0));
        QCOMPARE(changed->damaged, 1);
    }

    void runsAreListedAndRemoved()
    {
        const Folder folder;
        QCOMPARE(ManifestFile::list(folder.root())->size(), 0);
        append(folder.root(), {1});
        QCOMPARE(*ManifestFile::list(folder.root()), QList<RunId>{run});
        QVERIFY(ManifestFile::remove(folder.root(), run));
        QVERIFY(!support::exists(folder.manifest()));
        QVERIFY(ManifestFile::remove(folder.root(), run)); // nothing to do
        QCOMPARE(ManifestFile::read(folder.root(), run).error().kind, ErrorKind::NotFound);
    }

    void aNameThatIsNoRunsIsRefused()
    {
        const Folder folder;
        for (const char *name : {"", "..", "../root.json", "a/b", ".x"}) {
            QVERIFY2(!ManifestFile::open(folder.root(), RunId{QString::fromLatin1(name)}), name);
            QVERIFY2(!ManifestFile::read(folder.root(), RunId{QString::fromLatin1(name)}), name);
        }
    }

    void aLinkInItsPlaceIsNotFollowed()
    {
        const Folder folder;
        append(folder.root(), {1});
        support::removeFile(folder.manifest());
        support::writeFile(folder.scratch->path(), "elsewhere");
        support::makeSymlink(folder.scratch->path() + "/elsewhere", folder.manifest());
        QVERIFY(!ManifestFile::open(folder.root(), run));
        QVERIFY(!ManifestFile::read(folder.root(), run));
        QCOMPARE(support::sizeOf(folder.scratch->path() + "/elsewhere"), 100);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestManifest>)
#include "tst_manifest.moc"
