// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sshhosts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// ssh's own limit is 16; nobody nests that deep.
constexpr int deepestInclude = 4;
constexpr qint64 longestFile = qint64{1024} * 1024;

void addHosts(const QFileInfo &file, int depth, QStringList &hosts);

/// Relative names are of ssh's own folder.
void include(const QString &pattern, const QFileInfo &from, int depth, QStringList &hosts)
{
    QString path = pattern;
    if (path.startsWith("~/"_L1))
        path = QDir::home().filePath(path.sliced(2));
    const QFileInfo all(from.dir(), path);
    for (const QFileInfo &one : all.dir().entryInfoList({all.fileName()}, QDir::Files, QDir::Name))
        addHosts(one, depth + 1, hosts);
}

void addHosts(const QFileInfo &file, int depth, QStringList &hosts)
{
    static const QRegularExpression space(u"[\\s=]+"_s);
    QFile content(file.filePath());
    if (depth > deepestInclude || file.size() > longestFile || !content.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : content.readAll().split('\n')) {
        QStringList words = QString::fromUtf8(line).split(space, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString keyword = words.takeFirst().toLower();
        for (const QString &quoted : words) {
            const QString word = QString(quoted).remove(u'"');
            if (keyword == "include"_L1)
                include(word, file, depth, hosts);
            else if (keyword == "host"_L1 && !word.contains(u'*') && !word.contains(u'?') && !word.startsWith(u'!')
                     && !hosts.contains(word))
                hosts << word;
        }
    }
}
} // namespace

QStringList findSshHosts(const QString &file)
{
    QStringList hosts;
    addHosts(QFileInfo(file), 0, hosts);
    return hosts;
}

QString sshConfigFile()
{
    return QDir::home().filePath(u".ssh/config"_s);
}
