// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/helperplace.h"

#include "support/testroots.h"

#include <QDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

support::HelperPlace::HelperPlace(QByteArray root, QList<QByteArray> more, storage::LinkTiming timing)
    : m_root(std::move(root))
    , m_more(std::move(more))
    , m_timing(timing)
    , m_scratch(std::move(*demo::ScratchDirectory::make("scrapazoid-helper-")))
{
    // With root's rights a helper takes its folders from such a file alone.
    writeContent(m_scratch->path(), "helper.conf", "[roots]\nscreenshots = " + m_root + "\n");
}

QList<QByteArray> support::HelperPlace::command() const
{
    return QList<QByteArray>{SCRAPAZOIDCTL, "serve", "--stdio", "--roots-file", m_scratch->path() + "/helper.conf"}
    + m_more;
}

storage::RemoteRoot::Connect support::HelperPlace::connect() const
{
    return [way = m_way, timing = m_timing,
            order = storage::LinkOrder{.command = command(),
                                       .place = u"there"_s,
                                       .roots = {m_root}}]() -> Result<std::shared_ptr<storage::Link>> {
        const std::scoped_lock lock(way->mutex);
        if (way->link && way->link->isAlive())
            return way->link;
        auto opened = storage::Link::open(order, timing);
        if (!opened)
            return tl::unexpected(opened.error().error);
        way->link = *opened;
        return way->link;
    };
}

Result<std::unique_ptr<storage::Store>> support::HelperPlace::open() const
{
    auto root = storage::RemoteRoot::open(
        {.directory = Directory::Screenshots, .address = "ssh://there" + m_root, .path = m_root}, connect());
    if (!root)
        return tl::unexpected(root.error());
    return std::make_unique<storage::RemoteStore>(std::move(*root));
}

pid_t support::HelperPlace::pid() const
{
    const QList<pid_t> all = children();
    return all.isEmpty() ? 0 : all.last();
}

QStringList support::HelperPlace::openFiles() const
{
    QStringList targets;
    const QDir descriptors(u"/proc/%1/fd"_s.arg(pid()));
    for (const QFileInfo &one : descriptors.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        targets << one.symLinkTarget();
    return targets.filter(QFile::decodeName(m_root));
}

QList<pid_t> support::children()
{
    QList<pid_t> found;
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/"_s + name + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Behind the name in parentheses: state, parent.
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(0) != "Z" && fields.value(1).toInt() == getpid())
            found << name.toInt();
    }
    std::sort(found.begin(), found.end());
    return found;
}
