// SPDX-License-Identifier: GPL-3.0-or-later
// Folders in containers and volumes, by the real docker client and a kubectl of the tests' own: the helper runs in a
// root and namespaces of its own there, with the rights that it is given and no more.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "support/containerengine.h"
#include "support/patience.h"

#include <QStandardPaths>
#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr uid_t serviceUser = 1000;

/// What packaging/container gives the image of the helper.
constexpr char imageConfig[] = "[trees]\nvolume = /volume\n";

void giveAll(const QByteArray &folder, uid_t user)
{
    QProcess process;
    process.start(u"chown"_s, {u"-R"_s, u"%1:%1"_s.arg(user), QFile::decodeName(folder)});
    if (!process.waitForFinished() || process.exitCode() != 0)
        support::fail("chown: %s", process.readAllStandardError().constData());
}

/// A program of a person's shell that is one of the tests' own.
void makeProgram(const QByteArray &folder, const QByteArray &name, const QByteArray &text)
{
    support::writeContent(folder, name, "#!/bin/sh\n" + text);
    chmod((folder + '/' + name).constData(), 0755);
}

QByteArray quoted(const QStringList &words)
{
    QByteArray line;
    for (const QString &word : words)
        line += '\'' + QString(word).replace(u'\'', u"'\\''"_s).toUtf8() + "' ";
    return line;
}
} // namespace

class TestOverContainers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("only root makes containers without an engine");
        if (const QString obstacle = support::ContainerRoot::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        if (QStandardPaths::findExecutable(u"docker"_s).isEmpty())
            QSKIP("there is no docker client here");
        m_image.emplace(SCRAPAZOIDCTL, imageConfig);
        m_service.emplace(SCRAPAZOIDCTL, QByteArray());
        m_empty.emplace(QByteArray(), QByteArray());
        m_path = qgetenv("PATH");
    }
    void init()
    {
        m_bin = std::move(*demo::ScratchDirectory::make("scrapazoid-bin-"));
        qputenv("PATH", m_bin->path() + ':' + m_path);
        m_engine.emplace();
        m_engine->addImage(u"scrapazoidctl"_s, &*m_image);
        m_engine->addImage(u"empty"_s, &*m_empty);
        qputenv("DOCKER_HOST", m_engine->host().toUtf8());
    }
    void cleanup()
    {
        m_engine.reset();
        qputenv("PATH", m_path);
    }

    void everythingWorksAsOnTheLocalDisk_data()
    {
        QTest::addColumn<QByteArray>("address"); ///< Both folders lie below it.
        QTest::addColumn<QByteArray>("user"); ///< Of the container.
        QTest::addColumn<int>("owner"); ///< Of the folders.
        QTest::addColumn<QString>("worksAs");
        QTest::newRow("docker, as the service") << "docker://scraper/srv"_ba
                                                << "1000:1000"_ba << 1000 << u"1000"_s;
        QTest::newRow("docker, as root") << "docker://files/volume"_ba
                                         << "0:0"_ba << 1000 << u"1000"_s;
        QTest::newRow("volume of the service") << "docker-volume://scrapes"_ba
                                               << "0:0"_ba << 1000 << u"1000"_s;
        QTest::newRow("volume of root") << "docker-volume://scrapes"_ba
                                        << "0:0"_ba << 0 << u"root"_s;
        QTest::newRow("kubernetes") << "kubernetes://scrape/web-0:files/srv"_ba
                                    << "1000:1000"_ba << 1000 << u"1000"_s;
    }
    void everythingWorksAsOnTheLocalDisk()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, user);
        QFETCH(int, owner);
        QFETCH(QString, worksAs);
        Installation it(m_cluster, {}, false);
        offer(it, user);
        QCOMPARE(whatDiffers(it, address, static_cast<uid_t>(owner), worksAs), QString());
        QCOMPARE(it.run(it.plan(shots), RemovalMode::Permanent).done.of(ItemKind::Screenshot), 40);
        QCOMPARE(m_engine->madeVolumes(), QStringList());
    }

    void eachCapabilityIsNeeded_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<int>("owner"); ///< Of the folders.
        QTest::addColumn<QString>("differs");
        QTest::newRow("to become the owner") << u"setuid"_s << 1000 << u"setup"_s;
        QTest::newRow("to have the owner's group") << u"setgid"_s << 1000 << u"setup"_s;
        QTest::newRow("to go through folders of others") << u"dac_override"_s << 0 << u"count"_s;
        QTest::newRow("to give a folder back to its owner") << u"chown"_s << 0 << u"folder"_s;
        QTest::newRow("to give others' folders their permissions") << u"fowner"_s << 0 << u"folder"_s;
        QTest::newRow("to leave the group's bit") << u"fsetid"_s << 0 << u"folder"_s;
    }
    /// Of what a volume's container asks for, nothing can be left out.
    void eachCapabilityIsNeeded()
    {
        QFETCH(QString, capability);
        QFETCH(int, owner);
        Installation it(m_cluster, {}, false);
        offer(it, "0:0");
        m_engine->withhold(capability);
        QTEST(whatDiffers(it, "docker-volume://scrapes", static_cast<uid_t>(owner), owner == 0 ? u"root"_s : u"1000"_s)
                  .section(u':', 0, 0),
              "differs");
    }

    /// What the container of a volume gets is what it needs.
    void aVolumesContainerMayDoLittle()
    {
        Installation it(m_cluster, {}, false);
        offer(it, "0:0");
        it.target.screenshots.path = "docker-volume://shots";
        QVERIFY(cleanup::Session(it.target).openRoot(shots));
        const QJsonObject wanted = m_engine->created().value(0);
        const QJsonObject host = wanted[u"HostConfig"_s].toObject();
        QCOMPARE(wanted[u"Image"_s].toString(), u"scrapazoidctl"_s);
        QCOMPARE(wanted[u"Cmd"_s], QJsonArray({u"scrapazoidctl"_s, u"serve"_s, u"--stdio"_s}));
        QCOMPARE(wanted[u"User"_s].toString(), u"0:0"_s);
        QVERIFY(wanted[u"StdinOnce"_s].toBool());
        QVERIFY(!wanted[u"Tty"_s].toBool());
        QVERIFY(host[u"AutoRemove"_s].toBool());
        QVERIFY(host[u"ReadonlyRootfs"_s].toBool());
        QVERIFY(!host[u"Privileged"_s].toBool());
        QCOMPARE(host[u"NetworkMode"_s].toString(), u"none"_s);
        QCOMPARE(host[u"CapDrop"_s], QJsonArray({u"ALL"_s}));
        QCOMPARE(host[u"SecurityOpt"_s], QJsonArray({u"no-new-privileges"_s}));
        QCOMPARE(host[u"LogConfig"_s][u"Type"_s].toString(), u"none"_s);
        QCOMPARE(host[u"Mounts"_s].toArray().size(), 1);
        const QJsonObject mount = host[u"Mounts"_s][0].toObject();
        QCOMPARE(mount[u"Type"_s].toString(), u"volume"_s);
        QCOMPARE(mount[u"Source"_s].toString(), u"shots"_s);
        QCOMPARE(mount[u"Target"_s].toString(), u"/volume"_s);
        QVERIFY(mount[u"VolumeOptions"_s][u"NoCopy"_s].toBool());
    }

    /// A typing error must not be an empty folder.
    void aVolumeThatIsNotThereIsNotMade()
    {
        Installation it(m_cluster, {}, false);
        it.target.screenshots.path = "docker-volume://shotz";
        const auto missing = cleanup::Session(it.target).openRoot(shots);
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(u"volume shotz cannot be reached"_s)
                     && missing.error().message.contains(u"no such volume"_s, Qt::CaseInsensitive),
                 qPrintable(missing.error().message));
        QCOMPARE(m_engine->madeVolumes(), QStringList());
        QCOMPARE(m_engine->created().size(), 0);
    }

    /// Either helper sees its own folder under the same path, and both containers may have one name.
    void equalPathsInTwoContainersAreTwoFolders()
    {
        Installation it(m_cluster, {}, false);
        for (const Directory directory : directories) {
            m_engine->addContainer(
                toName(directory),
                {.root = &*m_image,
                 .shape = {.mounts = {{.source = it.roots.path(directory), .target = "/volume/files"}}}});
        }
        it.target.screenshots.path = "docker://screenshots/volume/files";
        it.target.downloads.path = "docker://downloads/volume/files";
        const auto done = cleanup::runSetup(it.session(), it.context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    void twoVolumesAreTwoFolders()
    {
        Installation it(m_cluster, {}, false);
        offer(it, "0:0");
        it.target.screenshots.path = "docker-volume://shots";
        it.target.downloads.path = "docker-volume://downloads";
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        const cleanup::Session session(it.target);
        const auto one = session.openRoot(shots);
        const auto other = session.openRoot(Directory::Downloads);
        QVERIFY(one && other);
        QVERIFY(!*(*one)->isInside(**other));
        QVERIFY(!*(*other)->isInside(**one));
        it.target.downloads.path = "docker-volume://shots/below";
        support::makeFolder(it.roots.screenshots() + "/below");
        const cleanup::Session overlapping(it.target);
        QVERIFY(*(*overlapping.openRoot(Directory::Downloads))->isInside(**overlapping.openRoot(shots)));
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("mend");
        QTest::newRow("a container") << "docker://nobody/srv"_ba
                                     << "scrapazoidctl"_ba << u"No such container: nobody"_s
                                     << u"docker exec -i nobody scrapazoidctl serve --stdio < /dev/null"_s;
        QTest::newRow("one that stands") << "docker://stopped/srv"_ba
                                         << "scrapazoidctl"_ba << u"is not running"_s << u"docker exec -i stopped "_s;
        QTest::newRow("the program") << "docker://bare/srv"_ba
                                     << "scrapazoidctl"_ba
                                     << u"There is no scrapazoidctl on container bare: its image needs"_s
                                     << u"docker build -t scrapazoidctl -f packaging/container/Containerfile"_s;
        QTest::newRow("the program of an image")
            << "docker-volume://shots"_ba
            << "empty"_ba << u"There is no scrapazoidctl on volume shots: its image needs"_s
            << u"docker build -t empty "_s;
        QTest::newRow("an image") << "docker-volume://shots"_ba
                                  << "nothing"_ba << u"No such image: nothing:latest"_s
                                  << u"docker run --rm --pull never "_s;
        QTest::newRow("what root says") << "docker://strict/srv"_ba
                                        << "scrapazoidctl"_ba << u"below [roots] in /etc/scrapazoid/helper.conf"_s
                                        << u"docker exec -i strict "_s;
        QTest::newRow("a folder") << "docker://files/volume/none"_ba
                                  << "scrapazoidctl"_ba << u"/volume/none cannot be used: it does not exist"_s
                                  << u"See that it is there and may be entered"_s;
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, image);
        QFETCH(QString, said);
        QFETCH(QString, mend);
        Installation it(m_cluster);
        offer(it, "0:0");
        m_engine->addContainer(u"stopped"_s, {.root = &*m_image, .isRunning = false});
        m_engine->addContainer(u"bare"_s, {.root = &*m_empty});
        m_engine->addContainer(u"strict"_s, {.root = &*m_service});
        it.target.screenshots.path = address;
        it.target.helperImage = image;
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &one) { return one.state == Finding::State::Bad; });
        QVERIFY(found != findings.end());
        QVERIFY2(found->label.contains(said), qPrintable(found->label));
        QVERIFY2(found->mend.contains(mend), qPrintable(found->mend));
    }

    /// Who may write to the volume decides what lies there, not what else is looked after.
    void aLinkInAVolumeLeadsNowhere()
    {
        Installation it(m_cluster, {}, false);
        offer(it, "0:0");
        support::makeSymlink("/etc", it.roots.screenshots() + "/away");
        for (const char *below : {"/away", "/away/scrapazoid"}) {
            it.target.screenshots.path = QByteArray("docker-volume://shots") + below;
            const auto refused = cleanup::Session(it.target).openRoot(shots);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"symbolic link"_s), qPrintable(refused.error().message));
        }
    }

    void theHelperEndsWithItsClient()
    {
        Installation it(m_cluster, {}, false);
        offer(it, "0:0");
        it.target.screenshots.path = "docker-volume://shots";
        {
            const cleanup::Session session(it.target);
            QVERIFY(session.openRoot(shots));
            QCOMPARE(m_engine->running(), 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->running(), 0, support::patienceMs);
    }

    /// kubectl ends with 0 where the connection breaks.
    void anAnswerThatIsCutIsNoAnswer()
    {
        Installation it(m_cluster, {}, false);
        offer(it, "1000:1000");
        // In place of a client that ends: what comes over is taken up to there, and the helper is left alone.
        writeKubectl("mkfifo \"$0.$$\"\nexec 3<&0\n" + m_kubectl
                     + "<&3 >\"$0.$$\" &\nexec dd bs=1 count=6000 status=none <\"$0.$$\" 3<&-\n");
        for (int number = 0; number < 1000; ++number)
            it.roots.write(shots, "f" + QByteArray::number(number) + ".png", 10, 240h);
        it.target.screenshots.path = "kubernetes://scrape/web-0:files/srv/static/screenshots";
        const cleanup::Session session(it.target);
        const auto root = session.openRoot(shots);
        QVERIFY2(root, root ? "" : qPrintable(root.error().message));
        const storage::Listing listing = (*root)->list({}, {});
        QVERIFY(!listing.isComplete());
        const auto plan = cleanup::makePlan(it.session(), orphanPolicy({shots}), it.context);
        QVERIFY(!plan || (*plan)->itemCount() == 0);
    }

private:
    /// Sets up in the folders below `address`, takes 40 files, one of their folders away, and brings all back: what
    /// goes another way than on the local disk first, as "what: how"; empty: nothing does.
    QString whatDiffers(Installation &it, const QByteArray &address, uid_t owner, const QString &worksAs) const
    {
        it.target.screenshots.path = address + "/static/screenshots";
        it.target.downloads.path = address + "/static/downloads";
        giveAll(it.roots.outside() + "/static", owner);
        if (const auto done = cleanup::runSetup(it.session(), it.context); !done)
            return u"setup: "_s + done.error().message;
        it.db.letScheduleBegin();
        for (int number = 0; number < 40; ++number)
            it.add(shots, "d" + QByteArray::number(number % 7) + "/f" + QByteArray::number(number) + ".png", 240h);
        it.add(shots, "young.png", 1h);
        giveAll(it.roots.screenshots(), owner);
        const QByteArray folder = it.roots.screenshots() + "/d1";
        giveAll(folder, serviceUser);
        chmod(folder.constData(), 02700);
        const auto before = support::snapshot(it.roots.screenshots());
        {
            const cleanup::Session session(it.target);
            const auto root = session.openRoot(shots);
            if (!root)
                return u"root: "_s + root.error().message;
            if ((*root)->user() != worksAs)
                return u"user: "_s + (*root)->user();
            if (const storage::Listing listing = (*root)->list({}, {}); listing.size() != 41 || !listing.isComplete())
                return u"count: %1, %2"_s.arg(listing.size()).arg(listing.trouble());
            if (const auto binding = (*root)->binding(); !binding || !*binding)
                return u"binding: none"_s;
        }
        const PlanPtr plan = it.plan(shots);
        if (const QStringList red = it.redKeys(plan); !red.isEmpty() || plan->itemCount() != 40)
            return u"plan: %1, %2"_s.arg(plan->itemCount()).arg(red.join(u", "));
        if (const qint64 done = it.run(plan).done.of(ItemKind::Screenshot); done != 40)
            return u"run: %1"_s.arg(done);
        if (support::listFiles(it.roots.screenshots()) != QByteArrayList{"young.png"})
            return u"run: other files are left"_s;
        // A folder that is made again becomes what it was.
        rmdir(folder.constData());
        if (support::exists(folder))
            return u"run: the folder is not empty"_s;
        if (const qint64 back = it.undo().done.of(ItemKind::Screenshot); back != 40)
            return u"undo: %1"_s.arg(back);
        struct stat status { };
        if (stat(folder.constData(), &status) != 0 || status.st_uid != serviceUser || (status.st_mode & 07777) != 02700)
            return u"folder: of %1, %2"_s.arg(status.st_uid).arg(status.st_mode & 07777, 0, 8);
        const QByteArray changed = support::difference(before, support::snapshot(it.roots.screenshots()));
        return changed.isEmpty() ? QString() : u"files: "_s + QString::fromUtf8(changed);
    }

    /// The installation's folders, in each of the places that the tests know.
    void offer(const Installation &it, const QByteArray &user)
    {
        const QByteArray all = it.roots.outside();
        m_engine->addVolume(u"scrapes"_s, all);
        m_engine->addVolume(u"shots"_s, it.roots.screenshots());
        m_engine->addVolume(u"downloads"_s, it.roots.downloads());
        const support::ContainerShape atSrv{.user = user, .mounts = {{.source = all, .target = "/srv"}}};
        m_engine->addContainer(u"scraper"_s, {.root = &*m_service, .shape = atSrv});
        m_engine->addContainer(
            u"files"_s, {.root = &*m_image, .shape = {.user = user, .mounts = {{.source = all, .target = "/volume"}}}});
        m_kubectl = quoted(m_service->command(atSrv, {u"scrapazoidctl"_s, u"serve"_s, u"--stdio"_s}));
        writeKubectl("exec " + m_kubectl + '\n');
    }

    /// It expects the one command and does `then`.
    void writeKubectl(const QByteArray &then) const
    {
        makeProgram(m_bin->path(), "kubectl",
                    "[ \"$*\" = 'exec -i -n scrape -c files web-0 -- scrapazoidctl serve --stdio' ] || {\n"
                    "    echo \"kubectl does not expect $*\" >&2\n    exit 1\n}\n"
                        + then);
    }

    support::TestCluster m_cluster;
    std::optional<support::ContainerRoot> m_image; ///< Of the helper.
    std::optional<support::ContainerRoot> m_service; ///< With the program and nothing about folders.
    std::optional<support::ContainerRoot> m_empty;
    std::unique_ptr<demo::ScratchDirectory> m_bin;
    std::optional<support::ContainerEngine> m_engine;
    QByteArray m_kubectl; ///< What starts the helper in the pod.
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(support::Guarded<TestOverContainers>)
#include "tst_overcontainers.moc"
