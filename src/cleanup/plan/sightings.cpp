// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/sightings.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 formatNumber = 0x5c5a0001;
constexpr auto streamVersion = QDataStream::Qt_6_4;

QByteArray digest(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Blake2b_160);
}

/// The same name is another file once it was written anew: in place, or with a number that a file system gave out again
/// at once.
quint64 keyOf(const QByteArray &path, const FileIdentity &identity)
{
    QByteArray text = path + '\0' + QByteArray::fromStdString(identity.token.text());
    for (const qint64 part : {identity.size, identity.modifiedNs, identity.changedNs})
        text += '\0' + QByteArray::number(part);
    return qFromLittleEndian<quint64>(digest(text).constData());
}
} // namespace

cleanup::Sightings::Sightings(const QString &folder, const DatabaseIdentity &database, const storage::Store &root)
{
    if (folder.isEmpty())
        return;
    const QByteArray scope
        = database.systemIdentifier.toUtf8() + '\0' + database.database.toUtf8() + '\0' + root.path();
    m_file = folder + u"/orphans-"_s + QString::fromLatin1(digest(scope).toHex().left(16));
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QDataStream stream(&file);
    stream.setVersion(streamVersion);
    quint32 format = 0;
    stream >> format;
    if (format == formatNumber)
        stream >> m_before;
    if (stream.status() != QDataStream::Ok)
        m_before.clear();
}

bool cleanup::Sightings::note(const QByteArray &path, const FileIdentity &identity, ServerTime now)
{
    if (m_file.isEmpty())
        return false;
    const qint64 seconds = now.microseconds / 1'000'000;
    const quint64 key = keyOf(path, identity);
    const qint64 first = std::min(m_before.value(key, seconds), seconds);
    m_now.insert(key, first);
    return seconds - first >= apartSeconds;
}

void cleanup::Sightings::save() const
{
    if (m_file.isEmpty() || !QDir().mkpath(QFileInfo(m_file).path()))
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream stream(&file);
    stream.setVersion(streamVersion);
    stream << formatNumber << m_now;
    file.commit();
}
