// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/plan/protection.h"
#include "database/server/transaction.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// An installation with rows of its own, and a session that asks about files of both folders.
struct Asking : Installation {
    explicit Asking(support::TestCluster &cluster, const support::SchemaVariant &variant = {})
        : Installation(cluster, variant)
    {
        for (int row = 0; row < 20; ++row)
            add(shots, "own" + QByteArray::number(row) + ".png", 48h);
        add(loads, "own.pdf", 48h);
        own.emplace(target);
        if (const auto begun = own->begin(context); !begun)
            support::fail("session: %s", qPrintable(begun.error().message));
        const auto xmin = database::findSnapshotXmin(own->connection());
        if (!xmin)
            support::fail("snapshot: %s", qPrintable(xmin.error().message));
        snapshotXmin = *xmin;
        protection.emplace(*own, std::map<Directory, QSet<QByteArray>>());
        picture = protection->add(shots, "a/x.png");
        document = protection->add(loads, "a/x.pdf");
    }

    bool isMeant(qsizetype file) const { return protection->meant(file) != nullptr; }
    bool isMeantBy(qsizetype file, Directory table, qint64 row, bool isCertain) const
    {
        const auto *meant = protection->meant(file);
        return meant && meant->table == table && meant->row == row && meant->isCertain == isCertain;
    }
    void readLate(const cleanup::Protection::Skip &skip = {})
    {
        const auto read = protection->readLate(*own, snapshotXmin, skip);
        if (!read)
            support::fail("read: %s (%s)", qPrintable(read.error().message), qPrintable(read.error().detail));
    }

    std::optional<cleanup::Session> own;
    std::optional<cleanup::Protection> protection;
    quint64 snapshotXmin = 0;
    qsizetype picture = 0, document = 0;
};
} // namespace

class TestProtection : public QObject {
    Q_OBJECT

private slots:
    void everyRowOfEitherTableCounts()
    {
        Asking it(m_cluster);
        const qint64 certain = it.db.insertFile(shots, {.path = "static/screenshots/a/x.png"});
        const qint64 perhaps = it.db.insertFile(shots, {.path = "/old/a/X.pdf"});
        const qsizetype nobodys = it.protection->add(shots, "b/x.png");
        const qsizetype again = it.protection->add(shots, "a/x.png");
        QVERIFY(!it.isMeant(it.picture));
        QVERIFY(it.protection->readAll(*it.own));
        QVERIFY(it.isMeantBy(it.picture, shots, certain, true));
        QVERIFY(it.isMeantBy(again, shots, certain, true));
        QVERIFY(it.isMeantBy(it.document, shots, perhaps, false));
        QVERIFY(!it.isMeant(nobodys));
    }

    void aCertainRowIsNamedBeforeOthers()
    {
        Asking it(m_cluster);
        it.db.insertFile(shots, {.path = "/old/a/x.png"});
        const qint64 certain = it.db.insertFile(shots, {.path = "a/x.png"});
        it.db.insertFile(shots, {.path = "/older/a/x.png"});
        QVERIFY(it.protection->readAll(*it.own));
        QVERIFY(it.isMeantBy(it.picture, shots, certain, true));
    }

    void lateRowsAreFound_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"insert", "update", "low key", "other table", "open at the snapshot", "frozen"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void lateRowsAreFound()
    {
        QFETCH(QString, how);
        Asking it(m_cluster);
        it.readLate();
        QVERIFY(!it.isMeant(it.picture));
        if (how == "insert"_L1)
            it.db.insertFile(shots, {.path = "a/x.png"});
        else if (how == "update"_L1)
            it.db.exec(u"UPDATE screenshots SET file_path = 'static/screenshots/a/x.png' WHERE id = 3"_s);
        else if (how == "low key"_L1)
            it.db.exec(u"INSERT INTO screenshots (id, file_path) VALUES (-5, 'a/x.png')"_s);
        else if (how == "other table"_L1)
            it.db.insertFile(loads, {.path = "/app/static/screenshots/a/x.png"});
        else if (how == "frozen"_L1)
            insertFrozen(it);
        else
            lateByAnOpenTransaction(it);
        it.readLate();
        QVERIFY(it.isMeant(it.picture));
        QVERIFY(!it.isMeant(it.document));
    }

    void earlierRowsAreNotReadAsLate()
    {
        Asking it(m_cluster);
        it.db.insertFile(shots, {.path = "a/x.png"});
        it.snapshotXmin = *database::findSnapshotXmin(it.own->connection());
        it.readLate();
        QVERIFY(!it.isMeant(it.picture));
        QVERIFY(it.protection->readAll(*it.own));
        QVERIFY(it.isMeant(it.picture));
    }

    void aLateRowOnAnyReadingProtects()
    {
        Asking it(m_cluster);
        const qint64 row = it.db.insertFile(loads, {.path = "file:///srv/a/X.pdf?download"});
        it.readLate();
        QVERIFY(it.isMeantBy(it.document, loads, row, false));
    }

    void newKeysAreFoundAtACheapLook()
    {
        Asking it(m_cluster);
        it.db.exec(u"INSERT INTO screenshots (id, file_path) VALUES (1000000, 'far.png')"_s);
        it.readLate();
        it.db.exec(u"UPDATE screenshots SET file_path = 'a/x.png' WHERE id = 3"_s);
        QVERIFY(it.protection->readNewer(*it.own));
        QVERIFY(!it.isMeant(it.picture)); // changed, not new: that is the late scan's business
        it.db.insertFile(loads, {.path = "a/x.pdf"});
        QVERIFY(it.protection->readNewer(*it.own));
        QVERIFY(it.isMeant(it.document));
    }

    void thePlansOwnRowsProtectNothingWhileTheyAreUnchanged()
    {
        Asking it(m_cluster);
        const qint64 own = it.db.insertFile(shots, {.path = "a/x.png"});
        const auto version = static_cast<quint32>(
            it.db.value(u"SELECT xmin::text::bigint FROM screenshots WHERE id = %1"_s.arg(own)).toLongLong());
        const auto isOwn = [&](Directory table, const RowKey &id, quint32 seen) {
            return table == shots && id == own && seen == version;
        };
        it.readLate(isOwn);
        QVERIFY(!it.isMeant(it.picture));
        it.db.exec(u"UPDATE screenshots SET file_size = 7 WHERE id = %1"_s.arg(own));
        it.readLate(isOwn);
        QVERIFY(it.isMeantBy(it.picture, shots, own, true));
    }

    void aSettledRowProtectsItsOwnFileOnly()
    {
        Asking it(m_cluster);
        const qsizetype small = it.protection->add(loads, "twin.pdf");
        it.add(loads, "TWIN.pdf", 1h);
        QVERIFY(it.protection->readAll(*it.own));
        QVERIFY(!it.isMeant(small));
        support::removeFile(it.roots.downloads() + "/TWIN.pdf");
        QVERIFY(it.protection->readAll(*it.own));
        QVERIFY(it.isMeant(small));
    }

    void aRowAcrossALinkedFolderProtects()
    {
        Asking it(m_cluster);
        it.roots.write(shots, "a/x.png");
        support::makeSymlink("a", it.roots.screenshots() + "/latest");
        const qint64 row = it.db.insertFile(shots, {.path = "latest/x.png"});
        const cleanup::Session session(it.target);
        cleanup::Protection protection(session, {{shots, {"latest"}}});
        const qsizetype picture = protection.add(shots, "a/x.png");
        QVERIFY(protection.readLate(*it.own, it.snapshotXmin));
        const auto *meant = protection.meant(picture);
        QVERIFY(meant && meant->table == shots && meant->row == row && !meant->isCertain);
    }

    void itCanBeAskedInsideATransaction()
    {
        Asking it(m_cluster);
        it.db.insertFile(shots, {.path = "a/x.png"});
        auto transaction = database::Transaction::begin(it.own->connection());
        QVERIFY(transaction);
        QVERIFY(it.protection->readLate(*it.own, it.snapshotXmin, {}, cleanup::Protection::Within::Callers));
        QVERIFY(it.isMeant(it.picture));
        it.db.insertFile(loads, {.path = "a/x.pdf"});
        QVERIFY(it.protection->readNewer(*it.own));
        QVERIFY(it.isMeant(it.document));
        QVERIFY(transaction->commit());
    }

    void bytesThatAreNoTextAreReadWhereTheDatabaseKeepsThem()
    {
        Asking it(m_cluster, {.encoding = "SQL_ASCII"});
        const qsizetype bytes = it.protection->add(shots, "bad\xff\xfe.png");
        it.db.insertFile(shots, {.path = "static/screenshots/bad\xff\xfe.png"});
        it.readLate();
        QVERIFY(it.isMeant(bytes));
    }

private:
    static void insertFrozen(Asking &it)
    {
        it.db.insertFile(shots, {.path = "a/x.png"});
        it.db.exec(u"VACUUM FREEZE screenshots"_s);
    }

    /// A transaction that had a number before the plan looked, and commits after it.
    static void lateByAnOpenTransaction(Asking &it)
    {
        cleanup::Session other(it.target);
        QVERIFY(other.begin(it.context));
        auto transaction = database::Transaction::begin(other.connection());
        QVERIFY(transaction);
        QVERIFY(
            other.connection().execute(u"INSERT INTO public.screenshots (file_path) VALUES ('a/x.png')"_s, u"try"_s));
        it.snapshotXmin = *database::findSnapshotXmin(it.own->connection());
        QVERIFY(transaction->commit());
    }

    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestProtection>)
#include "tst_protection.moc"
