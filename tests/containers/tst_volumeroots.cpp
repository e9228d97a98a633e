// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/volumeroots.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using containers::ContainerVolume;

/// Roots are written here as "screenshots=/path downloads=/path".
class tst_VolumeRoots : public QObject {
    Q_OBJECT

private slots:
    void guessesByName_data();
    void guessesByName();
    void composeKnowsBetter();
    void aBoundFolderItself();
    void noPathNoGuess();
    void bearsTheServicesName();
};

namespace {
QString textOf(const ContainerVolume &volume)
{
    QStringList texts;
    for (const auto &root : containers::guessRoots(volume))
        texts.append(toName(root.directory) + u'=' + QString::fromUtf8(root.path));
    return texts.join(u' ');
}

ContainerVolume named(const QString &name)
{
    ContainerVolume volume;
    volume.name = name;
    volume.mountPoint = "/v";
    return volume;
}
} // namespace

void tst_VolumeRoots::guessesByName_data()
{
    QTest::addColumn<QString>("roots");
    const auto row = [](const char *name, const char *roots) { QTest::newRow(name) << QString::fromLatin1(roots); };
    const char *const both = "screenshots=/v/screenshots downloads=/v/downloads";
    row("scrapazoid_screenshots", "screenshots=/v");
    row("Screenshot-Data", "screenshots=/v");
    row("scrapazoid_downloads", "downloads=/v");
    row("downloaded.files", "downloads=/v");
    row("scrapazoid_static", both);
    row("static", both);
    row("app-static-files", both);
    row("screenshots_and_downloads", both);
    row("static_downloads", "downloads=/v");
    row("scrapazoid_pgdata", "");
    row("ecstatically", "");
    row("0f3c", "");
}

void tst_VolumeRoots::guessesByName()
{
    QFETCH(QString, roots);
    QCOMPARE(textOf(named(QString::fromLatin1(QTest::currentDataTag()))), roots);
}

void tst_VolumeRoots::composeKnowsBetter()
{
    ContainerVolume volume = named(u"downloads_pgdata"_s);
    volume.labels.insert(u"com.docker.compose.volume"_s, u"pgdata"_s);
    QCOMPARE(textOf(volume), QString());
    volume.labels.insert(u"com.docker.compose.volume"_s, u"screenshots"_s);
    QCOMPARE(textOf(volume), u"screenshots=/v"_s);
}

void tst_VolumeRoots::aBoundFolderItself()
{
    ContainerVolume volume = named(u"static"_s);
    volume.device = "/srv/files";
    QCOMPARE(textOf(volume), u"screenshots=/v/screenshots downloads=/v/downloads"_s);
    volume.isBound = true;
    QCOMPARE(textOf(volume), u"screenshots=/srv/files/screenshots downloads=/srv/files/downloads"_s);
}

void tst_VolumeRoots::noPathNoGuess()
{
    ContainerVolume volume = named(u"screenshots"_s);
    volume.mountPoint.clear();
    QCOMPARE(textOf(volume), QString());
}

void tst_VolumeRoots::bearsTheServicesName()
{
    QVERIFY(containers::isNamedAfterService(named(u"My-Scrapazoid_static"_s)));
    ContainerVolume volume = named(u"static"_s);
    QVERIFY(!containers::isNamedAfterService(volume));
    volume.labels.insert(u"com.docker.compose.project"_s, u"scrapazoid"_s);
    QVERIFY(containers::isNamedAfterService(volume));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_VolumeRoots>)
#include "tst_volumeroots.moc"
