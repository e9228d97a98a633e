// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/rootaddress.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Scheme = RootAddress::Scheme;
using Words = QList<QByteArray>;

class TestRootAddress : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *text, const char *kept, const char *place, const char *path) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(kept) << QByteArray(place) << QByteArray(path);
        };
        row("/srv/shots", "/srv/shots", "", "/srv/shots");
        row("/srv//shots/", "/srv/shots", "", "/srv/shots");
        row("/srv/100%/a b", "/srv/100%/a b", "", "/srv/100%/a b");
        row("/srv/\xff", "/srv/\xff", "", "/srv/\xff");
        row("ssh://files/srv/shots/", "ssh://files/srv/shots", "ssh://files", "/srv/shots");
        row("ssh://anna@files.example.org:2222/srv", "ssh://anna@files.example.org:2222/srv",
            "ssh://anna@files.example.org:2222", "/srv");
        row("ssh://[fe80::1%eth0]:22/srv", "ssh://[fe80::1%eth0]:22/srv", "ssh://[fe80::1%eth0]:22", "/srv");
        row("ssh://[::1]/srv", "ssh://[::1]/srv", "ssh://[::1]", "/srv");
        row("ssh://files/srv/we@ird:name", "ssh://files/srv/we@ird:name", "ssh://files", "/srv/we@ird:name");
        row("sudo:///var/lib/docker/volumes/x/_data", "sudo:///var/lib/docker/volumes/x/_data", "sudo://",
            "/var/lib/docker/volumes/x/_data");
        row("pkexec:///srv/shots/", "pkexec:///srv/shots", "pkexec://", "/srv/shots");
        row("docker://web_1.a-b/app//static", "docker://web_1.a-b/app/static", "docker://web_1.a-b", "/app/static");
        row("docker-volume://shots", "docker-volume://shots", "docker-volume://shots", "/volume");
        row("docker-volume://shots/", "docker-volume://shots", "docker-volume://shots", "/volume");
        row("docker-volume://shots//a b/c/", "docker-volume://shots/a b/c", "docker-volume://shots", "/volume/a b/c");
        row("kubernetes://scrape/web-0/srv/x", "kubernetes://scrape/web-0/srv/x", "kubernetes://scrape/web-0",
            "/srv/x");
        row("kubernetes://a/web.7d:files/srv/", "kubernetes://a/web.7d:files/srv", "kubernetes://a/web.7d:files",
            "/srv");
        row("s3://bucket.one/shots//a b/", "s3://bucket.one/shots/a b", "s3://bucket.one", "/shots/a b");
        row("s3://bucket/", "s3://bucket", "s3://bucket", "");
    }
    void whatIsWrittenIsUnderstood()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, path);
        const auto address = RootAddress::parse(text);
        QVERIFY2(address, address ? "" : qPrintable(address.error().message));
        QCOMPARE(address->toBytes(), kept);
        QCOMPARE(address->place(), place);
        QCOMPARE(address->path, path);
        QCOMPARE(address->isLocal(), place.isEmpty());
        // What is kept means the same.
        QVERIFY(*RootAddress::parse(kept) == *address);
    }

    void partsAreTold()
    {
        const auto address = *RootAddress::parse("ssh://anna@[::1]:2222/srv");
        QCOMPARE(address.scheme, Scheme::Ssh);
        QCOMPARE(address.user, "anna"_ba);
        QCOMPARE(address.host, "::1"_ba);
        QCOMPARE(address.port, 2222);
        QCOMPARE(address.placeForPeople(), u"anna@[::1]:2222"_s);
        QCOMPARE(RootAddress::parse("sudo:///srv")->scheme, Scheme::Sudo);
        const auto pod = *RootAddress::parse("kubernetes://scrape/web-0:files/srv");
        QCOMPARE(pod.space, "scrape"_ba);
        QCOMPARE(pod.host, "web-0"_ba);
        QCOMPARE(pod.container, "files"_ba);
        QVERIFY(pod.isInContainer());
        QVERIFY(pod.hasHelper());
        const auto bucket = *RootAddress::parse("s3://bucket/shots");
        QCOMPARE(bucket.host, "bucket"_ba);
        QVERIFY(!bucket.hasHelper() && bucket.helperCommand().isEmpty());
        QVERIFY(!RootAddress().hasHelper());
        QVERIFY(!address.isInContainer());
    }

    void whatPeopleReadNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("command");
        const auto row = [](const char *text, const QString &place, const QString &command) {
            QTest::newRow(text) << QByteArray(text) << place << command;
        };
        row("/srv", u"this computer"_s, u"sudo chown x /srv"_s);
        row("ssh://anna@files:22/srv", u"anna@files:22"_s, u"On anna@files:22: sudo chown x /srv"_s);
        row("sudo:///srv", u"this computer (sudo)"_s, u"On this computer (sudo): sudo chown x /srv"_s);
        row("pkexec:///srv", u"this computer (pkexec)"_s, u"On this computer (pkexec): sudo chown x /srv"_s);
        row("docker://web/srv", u"container web"_s, u"docker exec -u 0 web chown x /srv"_s);
        row("docker-volume://shots", u"volume shots"_s,
            u"docker run --rm --pull never --network none --log-driver none --user 0:0 "
            "--mount type=volume,src=shots,dst=/volume,volume-nocopy --entrypoint= files:1 chown x /srv"_s);
        row("kubernetes://a/web/srv", u"pod a/web"_s, u"kubectl exec -n a web -- chown x /srv"_s);
        row("kubernetes://a/web:b/srv", u"pod a/web:b"_s, u"kubectl exec -n a -c b web -- chown x /srv"_s);
    }
    void whatPeopleReadNamesThePlace()
    {
        QFETCH(QByteArray, text);
        const auto address = *RootAddress::parse(text);
        QTEST(address.placeForPeople(), "place");
        QTEST(address.commandForPeople(u"chown x /srv"_s, "files:1"), "command");
    }

    void whatIsStartedIsOneFixedCommand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Words>("check");
        QTest::addColumn<Words>("command");
        const auto row = [](const char *text, const Words &check, const Words &command) {
            QTest::newRow(text) << QByteArray(text) << check << command;
        };
        Words ssh{"ssh", "-T", "-x", "-a", "-e", "none"};
        for (const char *option : {"ServerAliveInterval=15", "ServerAliveCountMax=3", "ConnectTimeout=15",
                                   "PermitLocalCommand=no", "BatchMode=yes", "ClearAllForwardings=yes"})
            ssh << "-o" << option;
        row("/srv", {}, {});
        row("ssh://files/srv/a b", {}, ssh + Words{"--", "files", "scrapazoidctl serve --stdio"});
        row("ssh://anna@files:2222/srv", {},
            ssh + Words{"-p", "2222", "-l", "anna", "--", "files", "scrapazoidctl serve --stdio"});
        row("sudo:///srv/a b", {}, {"sudo", "-n", "scrapazoidctl", "serve", "--stdio"});
        row("pkexec:///srv/a b", {}, {"pkexec", "/usr/bin/scrapazoidctl", "serve", "--stdio"});
        row("docker://web/srv/a b", {}, {"docker", "exec", "-i", "web", "scrapazoidctl", "serve", "--stdio"});
        row("docker-volume://shots/a b", {"docker", "volume", "inspect", "--format", "{{.Name}}", "shots"},
            {"docker",
             "run",
             "--rm",
             "--pull",
             "never",
             "--network",
             "none",
             "--log-driver",
             "none",
             "--user",
             "0:0",
             "-i",
             "--read-only",
             "--security-opt",
             "no-new-privileges",
             "--cap-drop",
             "ALL",
             "--cap-add",
             "CHOWN",
             "--cap-add",
             "DAC_OVERRIDE",
             "--cap-add",
             "FOWNER",
             "--cap-add",
             "FSETID",
             "--cap-add",
             "SETGID",
             "--cap-add",
             "SETUID",
             "--mount",
             "type=volume,src=shots,dst=/volume,volume-nocopy",
             "--entrypoint=",
             "files:1",
             "scrapazoidctl",
             "serve",
             "--stdio"});
        row("kubernetes://a/web/srv/a b", {},
            {"kubectl", "exec", "-i", "-n", "a", "web", "--", "scrapazoidctl", "serve", "--stdio"});
        row("kubernetes://a/web:b/srv", {},
            {"kubectl", "exec", "-i", "-n", "a", "-c", "b", "web", "--", "scrapazoidctl", "serve", "--stdio"});
    }
    void whatIsStartedIsOneFixedCommand()
    {
        QFETCH(QByteArray, text);
        const auto address = *RootAddress::parse(text);
        QTEST(address.checkCommand(), "check");
        QTEST(address.helperCommand({.image = "files:1"}), "command");
    }

    void byHandItIsTheSame()
    {
        const auto byHand
            = [](const char *text) { return RootAddress::parse(text)->helperCommandForPeople("files:1"); };
        QCOMPARE(byHand("/srv"), QString());
        QCOMPARE(byHand("ssh://anna@files:22/srv"), u"ssh -p 22 anna@files scrapazoidctl serve --stdio < /dev/null"_s);
        QCOMPARE(byHand("docker://web/srv"), u"docker exec -i web scrapazoidctl serve --stdio < /dev/null"_s);
    }

    void onlyAContainerHasPathsOfItsOwn()
    {
        QVERIFY(RootAddress::sharePaths("/srv", "sudo:///srv"));
        QVERIFY(RootAddress::sharePaths("relative", "ssh://a/srv"));
        QVERIFY(RootAddress::sharePaths("ssh://a/srv", "ssh://b/srv"));
        QVERIFY(RootAddress::sharePaths("docker://a/srv", "docker://a/srv/x"));
        QVERIFY(RootAddress::sharePaths("docker-volume://a", "docker-volume://a/x"));
        QVERIFY(!RootAddress::sharePaths("docker-volume://a", "docker-volume://b"));
        QVERIFY(!RootAddress::sharePaths("docker://a/srv", "/srv"));
        QVERIFY(!RootAddress::sharePaths("ssh://a/srv", "kubernetes://a/b/srv"));
    }

    /// A name that a program would take for an option could start another one.
    void whatIsNoPlaceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "/",
                                 "//",
                                 "srv/shots",
                                 "/srv/../etc",
                                 "/srv/./x",
                                 "ssh://",
                                 "ssh:///srv",
                                 "ssh://files",
                                 "ssh://files/",
                                 "ssh://-oProxyCommand=x/srv",
                                 "ssh://-oProxyCommand=x@files/srv",
                                 "ssh://a b/srv",
                                 "ssh://a;b/srv",
                                 "ssh://a$(b)/srv",
                                 "ssh://@files/srv",
                                 "ssh://anna@/srv",
                                 "ssh://files:/srv",
                                 "ssh://files:0/srv",
                                 "ssh://files:65536/srv",
                                 "ssh://files:x/srv",
                                 "ssh://[::1/srv",
                                 "ssh://[::1]x/srv",
                                 "ssh://[-x]/srv",
                                 "ssh://files/srv/../x",
                                 "sudo://srv",
                                 "sudo://",
                                 "sudo:///",
                                 "sudo://srv/x",
                                 "pkexec://",
                                 "pkexec:///",
                                 "pkexec://root/srv",
                                 "docker://",
                                 "docker:///srv",
                                 "docker://web",
                                 "docker://web/",
                                 "docker://-web/srv",
                                 "docker://--privileged/srv",
                                 "docker://_web/srv",
                                 "docker://we b/srv",
                                 "docker://web:80/srv",
                                 "docker://w\303\251b/srv",
                                 "docker://web/srv/../x",
                                 "docker-volume://",
                                 "docker-volume:///srv",
                                 "docker-volume://-v/x",
                                 "docker-volume://shots,dst=/etc",
                                 "docker-volume://shots/..",
                                 "docker-volume://shots/./x",
                                 "docker-volumes://shots",
                                 "kubernetes://",
                                 "kubernetes://a",
                                 "kubernetes://a/b",
                                 "kubernetes://a/b/",
                                 "kubernetes:///b/srv",
                                 "kubernetes://a//srv",
                                 "kubernetes://A/b/srv",
                                 "kubernetes://-a/b/srv",
                                 "kubernetes://a/-b/srv",
                                 "kubernetes://a/b-/srv",
                                 "kubernetes://a.b/c/srv",
                                 "kubernetes://a/b..c/srv",
                                 "kubernetes://a/b_c/srv",
                                 "kubernetes://a/b:/srv",
                                 "kubernetes://a/b:-c/srv",
                                 "kubernetes://a/b:c.d/srv",
                                 "s3://",
                                 "s3:///x",
                                 "s3://ab/x",
                                 "s3://-bucket/x",
                                 "s3://buc ket/x",
                                 "s3://bucket/a/../b",
                                 "gs://bucket/x",
                                 "file:///srv",
                                 "SSH://files/srv"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a label of 64") << "kubernetes://" + QByteArray(64, 'a') + "/b/srv";
        QTest::newRow("NUL") << QByteArray("/srv\0x", 6);
        QTest::newRow("NUL far away") << QByteArray("ssh://files/srv\0x", 17);
    }
    void whatIsNoPlaceIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto address = RootAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, ErrorKind::Usage);
        QVERIFY(!address.error().message.isEmpty());
    }

    void whoMistypesIsToldWhatThereIs()
    {
        const QString told = RootAddress::parse("gs://bucket/x").error().message;
        for (const QString &prefix : {u"/,"_s, u"ssh://"_s, u"sudo://"_s, u"pkexec://"_s, u"docker://"_s,
                                      u"docker-volume://"_s, u"kubernetes://"_s, u"s3://"_s})
            QVERIFY2(told.contains(prefix), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TestRootAddress)
#include "tst_rootaddress.moc"
