// SPDX-License-Identifier: GPL-3.0-or-later
// The content of files in a quarantine that a helper looks after, on its way to an archive and back.
#include "storage/remote/inpieces.h"
#include "storage/remote/remoteremoval.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

using namespace Qt::StringLiterals;

/// Sent in questions of a sensible size: a small file costs one.
class storage::RemoteRemoval::RemoteArrival : public Arrival {
public:
    RemoteArrival(RemoteRemoval &removal, const KnownFile &file, const ArchiveReceipt &receipt)
        : m_removal(removal)
    {
        const KnownFile asked{.path = sendable(file.path), .identity = file.identity};
        m_first = wire::toCbor(std::span(&asked, 1));
        m_first.insert("sha256"_L1, receipt.sha256);
        m_first.insert("looks"_L1, receipt.looks);
    }

    Result<void> write(QByteArrayView piece) override
    {
        while (!piece.isEmpty()) {
            const QByteArrayView some = piece.first(std::min(piece.size(), wire::chunkBytes - m_bytes.size()));
            m_bytes.append(some);
            piece = piece.sliced(some.size());
            if (m_bytes.size() < wire::chunkBytes)
                continue;
            if (const auto sent = send({}); !sent)
                return sent;
        }
        return {};
    }

    Result<void> finish() override
    {
        const auto until = m_removal.deadline();
        return until ? send({{"is_last"_L1, true}, {"deadline"_L1, *until}})
                     : failure(ErrorKind::Busy, Tr::tr("another cleanup leads by now"));
    }

private:
    Result<void> send(QCborMap arguments)
    {
        // Over one link: what an earlier helper has of it is gone with it.
        if (m_generation == noGeneration) {
            m_generation = m_removal.m_generation;
            for (const auto &[key, value] : std::as_const(m_first))
                arguments.insert(key, value);
        }
        arguments.insert("removal"_L1, m_removal.m_handle);
        arguments.insert("bytes"_L1, std::exchange(m_bytes, {}));
        return m_removal.m_root->callOnce(m_generation, u"arrive"_s, arguments).map([](const QCborMap &) {});
    }

    RemoteRemoval &m_removal;
    QCborMap m_first; ///< What goes with the first of them.
    QByteArray m_bytes;
    RemoteRoot::Generation m_generation = noGeneration;
};

/// Another link in place of one that was lost before.
Result<void> storage::RemoteRemoval::beThere()
{
    return m_root->isLost(m_generation) ? comeBack() : Result<void>();
}

Result<QString> storage::RemoteRemoval::readQuarantined(const KnownFile &file, const Consume &consume)
{
    if (const auto there = beThere(); !there)
        return tl::unexpected(there.error());
    const KnownFile asked{.path = sendable(file.path), .identity = file.identity};
    QCborMap arguments = wire::toCbor(std::span(&asked, 1));
    arguments.insert("removal"_L1, m_handle);
    qint64 total = 0;
    Result<void> taken;
    std::stop_source enough;
    const auto answer = m_root->callOnce(
        m_generation, u"read_quarantined"_s, arguments,
        [&](const QCborMap &part) {
            const QByteArray bytes = part.value("bytes"_L1).toByteArray();
            total += bytes.size();
            if (taken && total <= file.identity.size)
                taken = consume(bytes);
            if (!taken)
                enough.request_stop();
            return total <= file.identity.size;
        },
        enough.get_token());
    if (!taken)
        return tl::unexpected(taken.error());
    if (!answer)
        return tl::unexpected(answer.error());
    if (total != file.identity.size)
        return failure(ErrorKind::Storage, Tr::tr("not all of it came over the connection"));
    return answer->value("looks"_L1).toString();
}

Result<std::unique_ptr<storage::Arrival>> storage::RemoteRemoval::bringToQuarantine(const KnownFile &file,
                                                                                    const ArchiveReceipt &receipt)
{
    if (const auto there = beThere(); !there)
        return tl::unexpected(there.error());
    const Found found = lookAtQuarantined(std::span(&file.path, 1)).front();
    if (found.state == FileState::Present && found.identity.hasSizeAndTimeOf(file.identity))
        return nullptr;
    return std::make_unique<RemoteArrival>(*this, file, receipt);
}
