// SPDX-License-Identifier: GPL-3.0-or-later
// What a helper gives up before it answers: whoever gets into it gets no more than its folders.

#include "demo/scratchdirectory.h"
#include "helper/confinement.h"
#include "helper/rights.h"
#include "support/failed.h"
#include "support/helperplace.h"
#include "support/testroots.h"

#include <QDir>
#include <QtTest>
#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr uid_t nobody = 65534;

bool canConfineWriting()
{
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 2;
}

/// The status of a process that confines itself to a folder and then tries something: 0 or errno. `between` is what
/// others do before.
template <typename Try>
int errorOf(
    const QByteArray &folder, const Try &attempt, const std::function<void()> &between = [] {})
{
    const pid_t child = fork();
    if (child == 0) {
        const storage::FileDescriptor open = helper::folderAt(folder);
        between();
        if (!helper::confine(std::span(&open, 1)))
            _exit(255);
        _exit(attempt() ? 0 : errno);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

QByteArray lineOf(pid_t pid, const QByteArray &name)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf('\n' + name + ':');
    return at < 0 ? QByteArray() : text.sliced(at + 1, text.indexOf('\n', at + 1) - at - 1).simplified();
}
} // namespace

class TestConfinement : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-confined-"));
        m_inside = m_scratch->path() + "/inside";
        m_outside = m_scratch->path() + "/outside";
        support::makeFolder(m_inside);
        support::makeFolder(m_outside);
        support::writeContent(m_outside, "x", "1");
    }

    void nothingIsWrittenElsewhere()
    {
        if (!canConfineWriting())
            QSKIP("this kernel cannot do it");
        const auto make = [](const QByteArray &path) {
            return open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) >= 0;
        };
        QCOMPARE(errorOf(m_inside, [&] { return make(m_inside + "/new"); }), 0);
        QVERIFY(support::exists(m_inside + "/new"));
        QCOMPARE(errorOf(m_inside, [&] { return make(m_outside + "/new"); }), EACCES);
        QCOMPARE(errorOf(m_inside, [&] { return unlink((m_outside + "/x").constData()) == 0; }), EACCES);
        QCOMPARE(errorOf(m_inside, [&] { return open((m_outside + "/x").constData(), O_WRONLY | O_CLOEXEC) >= 0; }),
                 EACCES);
        QVERIFY(errorOf(m_inside,
                        [&] { return rename((m_inside + "/new").constData(), (m_outside + "/new").constData()) == 0; })
                != 0);
        QVERIFY(support::exists(m_outside + "/x"));
        // Within its folder files go from one place to another.
        QCOMPARE(errorOf(m_inside,
                         [&] {
                             return mkdir((m_inside + "/d").constData(), 0700) == 0
                                 && rename((m_inside + "/new").constData(), (m_inside + "/d/new").constData()) == 0;
                         }),
                 0);
    }

    void withRootsRightsItWorksAsTheOwner()
    {
        if (geteuid() != 0)
            QSKIP("only root has rights to give up");
        chmod(m_scratch->path().constData(), 0755);
        support::writeContent(m_inside, "secret", "1");
        chmod((m_inside + "/secret").constData(), 0600);
        QCOMPARE(chown(m_inside.constData(), nobody, nobody), 0);
        const support::HelperPlace place(m_inside);
        const auto store = place.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        QCOMPARE((*store)->user(), u"nobody"_s);
        QVERIFY(lineOf(place.pid(), "Uid").startsWith("Uid: 65534 65534 65534"));
        QVERIFY(lineOf(place.pid(), "Groups").startsWith("Groups: 65534"));
        QCOMPARE(lineOf(place.pid(), "NoNewPrivs"), "NoNewPrivs: 1"_ba);
        // Each of its threads: rights and confinement are a thread's own.
        QVERIFY((*store)->volume());
        for (const QString &thread :
             QDir(u"/proc/%1/task"_s.arg(place.pid())).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY(lineOf(thread.toInt(), "Uid").startsWith("Uid: 65534 65534 65534"));
        QVERIFY(!(*store)->read("secret", 10));
        QVERIFY((*store)->bind({.database = {}, .role = u"screenshots"_s, .id = u"x"_s}));
        struct stat status { };
        QCOMPARE(stat((m_inside + "/.scrapazoid-console").constData(), &status), 0);
        QCOMPARE(status.st_uid, nobody);
    }

    /// Whoever may rename the folder decides neither who the helper becomes nor where it writes.
    void whatComesToTheNameMeanwhileDecidesNothing()
    {
        if (!canConfineWriting() || geteuid() != 0)
            QSKIP("this kernel, or this user, cannot do it");
        const QByteArray aside = m_scratch->path() + "/aside";
        chmod(m_scratch->path().constData(), 0755);
        QCOMPARE(chown(m_inside.constData(), nobody, nobody), 0);
        const auto exchange = [&] {
            if (rename(m_inside.constData(), aside.constData()) != 0
                || rename(m_outside.constData(), m_inside.constData()) != 0)
                _exit(254);
        };
        QCOMPARE(errorOf(
                     m_inside,
                     [&] {
                         errno = EPERM;
                         return geteuid() == nobody
                             && open((aside + "/new").constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) >= 0
                             && unlink((m_inside + "/x").constData()) != 0;
                     },
                     exchange),
                 0);
        QVERIFY(support::exists(aside + "/new") && support::exists(m_inside + "/x"));
    }

    /// What is confined to one folder does not go on in another that came to its name.
    void aFolderThatWasReplacedWantsAnotherHelper()
    {
        const support::HelperPlace place(m_inside);
        const auto before = place.open();
        QVERIFY(before);
        const pid_t helper = place.pid();
        QCOMPARE(rename(m_inside.constData(), (m_scratch->path() + "/aside").constData()), 0);
        support::makeFolder(m_inside);
        support::writeContent(m_inside, "new.png", "1");
        const auto refused = place.open();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"try again"_s), qPrintable(refused.error().message));
        QTRY_VERIFY(place.pid() != helper);
        QTRY_VERIFY(place.open());
        QCOMPARE((*place.open())->list({}, {}).size(), 1);
    }

    /// Who may write below a tree does not decide what else is looked after.
    void belowATreeNoLinkIsFollowed()
    {
        support::makeFolder(m_inside + "/a");
        support::makeFolder(m_inside + "/a/b");
        support::makeSymlink(m_outside, m_inside + "/away");
        support::makeFolder(m_outside + "/b");
        support::makeSymlink("a", m_inside + "/along");
        support::writeContent(m_scratch->path(), "helper.conf", "[trees]\nvolume = " + m_inside + "/\n");
        const auto rights = helper::Rights::find({.roots = {}, .configFile = m_scratch->path() + "/helper.conf"});
        QVERIFY2(rights, rights ? "" : qPrintable(rights.error().message));
        for (const char *below : {"", "/a", "/a/b"}) {
            const QByteArray path = m_inside + below;
            QVERIFY2(rights->require(path), below);
            QVERIFY(rights->require(path, Directory::Downloads));
            QCOMPARE(helper::folderOf(rights->folderAt(path)->number()),
                     helper::folderOf(helper::folderAt(path).number()));
        }
        QVERIFY(!rights->folderAt(m_inside + "/missing")->isOpen());
        for (const char *below : {"/away", "/away/b", "/along", "/along/b"}) {
            QVERIFY2(rights->require(m_inside + below), below);
            const auto folder = rights->folderAt(m_inside + below);
            QVERIFY2(!folder, below);
            QCOMPARE(folder.error().kind, ErrorKind::Refused);
        }
        for (const QByteArray &path : {m_outside, m_inside + "side", m_inside + "/../outside", m_scratch->path()})
            QVERIFY2(!rights->require(path), path.constData());
    }

private:
    std::unique_ptr<demo::ScratchDirectory> m_scratch;
    QByteArray m_inside;
    QByteArray m_outside;
};

QTEST_GUILESS_MAIN(support::Guarded<TestConfinement>)
#include "tst_confinement.moc"
