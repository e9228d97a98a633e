// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/rootaddress.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Scheme = RootAddress::Scheme;

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
    }

    void whatIsStartedIsOneFixedCommand()
    {
        const QList<QByteArray> command = RootAddress::parse("ssh://anna@files:2222/srv/a b")->helperCommand();
        QCOMPARE(command.first(), "ssh"_ba);
        QCOMPARE(command.last(), "scrapazoidctl serve --stdio"_ba);
        QCOMPARE(command.mid(command.size() - 7),
                 (QList<QByteArray>{"-p", "2222", "-l", "anna", "--", "files", "scrapazoidctl serve --stdio"}));
        QVERIFY(!command.join(' ').contains("/srv"));
        QVERIFY(RootAddress::parse("/srv")->helperCommand().isEmpty());
    }

    /// A host that ssh would take for an option could start a program.
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
                                 "s3://bucket/x",
                                 "file:///srv",
                                 "SSH://files/srv"})
            QTest::newRow(text) << QByteArray(text);
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
};

QTEST_GUILESS_MAIN(TestRootAddress)
#include "tst_rootaddress.moc"
