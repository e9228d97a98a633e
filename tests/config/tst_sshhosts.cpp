// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sshhosts.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSshHosts : public QObject {
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return file.fileName();
    }

private slots:
    void namesAreFoundAndPatternsAreNot()
    {
        const QString file = write(u"config"_s,
                                   "# Host commented\nHost files build\n  HostName 192.0.2.7\nhost=*.internal\n"
                                   "Host !not web? \"db\"\nMatch host other\nHost files\n");
        QCOMPARE(findSshHosts(file), QStringList({u"files"_s, u"build"_s, u"db"_s}));
    }

    void whatIsIncludedCountsToo()
    {
        write(u"work-a"_s, "Host a\n");
        write(u"work-b"_s, "Host b\nInclude work-b\n"); // itself: ends somewhere
        QCOMPARE(findSshHosts(write(u"main"_s, "Include work-*\nHost c\n")), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(findSshHosts(m_folder.filePath(u"none"_s)), QStringList());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSshHosts)
#include "tst_sshhosts.moc"
