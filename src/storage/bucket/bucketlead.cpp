// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketlead.h"

#include "core/base/bytes.h"
#include "storage/tr.h"

#include <QUuid>
#include <algorithm>
#include <ctime>
#include <curl/curl.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;

/// Goes on while the machine sleeps.
std::chrono::nanoseconds bootClockNow()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

constexpr char leadFolder[] = "lead/";
/// Between two renewals.
constexpr auto renewedEvery = 15s;
/// Whoever could not renew for so long leads no more.
constexpr auto longestSilence = 40s;
/// After so long without a renewal another one may lead. By more than a request may be under way longer.
constexpr qint64 abandonedSeconds = 90;
constexpr auto renewalPatience = 10s;
constexpr qsizetype longestHolder = 300;

class BucketLead : public storage::RootLead {
public:
    BucketLead(storage::BucketRoot root, QString holder)
        : m_root(std::move(root))
        , m_holder(std::move(holder))
        , m_name(leadFolder + QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    {
    }
    ~BucketLead() override { [[maybe_unused]] const auto removed = storage::OwnObjects(m_root).remove(m_name); }

    Result<void> take()
    {
        if (const auto written = write(); !written)
            return written;
        const auto others = findOthers();
        if (!others)
            return tl::unexpected(others.error());
        for (const storage::s3::Object &other : *others) {
            const auto isAbandoned = isOver(other);
            if (!isAbandoned)
                return tl::unexpected(isAbandoned.error());
            if (!*isAbandoned)
                return failure(ErrorKind::Busy,
                               Tr::tr("Another cleanup is at work in %1 (%2): wait until it ends and try again.")
                                   .arg(bytes::displayName(m_root.address), holderOf(other)));
            const QByteArray name = other.key.sliced(m_root.ownKey({}).size());
            if (const auto removed = storage::OwnObjects(m_root).remove(name); !removed)
                return removed;
        }
        return {};
    }

    Result<void> requireInPlace() const override
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray key = m_root.ownKey(m_name);
        const auto asked = bootClockNow();
        const auto there = m_root.client->head(std::span(&key, 1)).front();
        // Written again after it was taken away it would be there and mean nothing.
        if (!there || asked - m_renewed > longestSilence)
            return failure(ErrorKind::Storage,
                           Tr::tr("Nobody can tell any more that this cleanup leads in %1: it ends here.")
                               .arg(bytes::displayName(m_root.address)));
        return asked - m_renewed < renewedEvery ? Result<void>() : write();
    }
    Result<void> settle() override { return {}; }

private:
    Result<void> write() const
    {
        const auto asked = bootClockNow();
        // Each time another content, so that no server takes it for nothing new.
        const QByteArray text = QByteArray::number(++m_count) + ' ' + m_holder.toUtf8();
        const auto put = m_root.client->ask(storage::s3::Question{.method = "PUT",
                                                                  .key = m_root.ownKey(m_name),
                                                                  .body = text,
                                                                  .isRepeatable = false,
                                                                  .patience = renewalPatience});
        if (!put)
            return tl::unexpected(put.error().toError());
        m_renewed = asked;
        removeEarlier(put->header("x-amz-version-id"));
        return {};
    }

    void removeEarlier(const QByteArray &version) const
    {
        if (!m_version.isEmpty() && m_version != version) [[maybe_unused]]
            const auto removed = m_root.client->remove({.key = m_root.ownKey(m_name), .version = m_version});
        m_version = version;
    }

    Result<std::vector<storage::s3::Object>> findOthers() const
    {
        auto all = storage::OwnObjects(m_root).list(leadFolder);
        if (!all)
            return all;
        const auto isOurs
            = [key = m_root.ownKey(m_name)](const storage::s3::Object &object) { return object.key == key; };
        if (std::none_of(all->begin(), all->end(), isOurs))
            return failure(ErrorKind::Storage,
                           Tr::tr("The lists of %1 lag behind what is written: nobody can lead there.")
                               .arg(bytes::displayName(m_root.address)));
        std::erase_if(*all, isOurs);
        return all;
    }

    /// By the clock of the server, which dates what is written and its own answers.
    Result<bool> isOver(const storage::s3::Object &lead) const
    {
        const auto answer = m_root.client->ask(storage::s3::Question{.method = "HEAD", .key = lead.key});
        if (!answer && answer.error().cause == storage::s3::Cause::NoKey)
            return true;
        if (!answer)
            return tl::unexpected(answer.error().toError());
        const time_t now = curl_getdate(answer->header("date").constData(), nullptr);
        const time_t written = curl_getdate(answer->header("last-modified").constData(), nullptr);
        return now > 0 && written > 0 && now - written > abandonedSeconds;
    }

    QString holderOf(const storage::s3::Object &lead) const
    {
        const auto content = m_root.client->get(lead.key, longestHolder * 4);
        const QString text = content ? QString::fromUtf8(content->first) : QString();
        const QString holder = bytes::displayText(text.sliced(text.indexOf(u' ') + 1).left(longestHolder));
        return holder.isEmpty() ? Tr::tr("another program") : holder;
    }

    const storage::BucketRoot m_root;
    const QString m_holder;
    const QByteArray m_name;
    mutable std::mutex m_mutex;
    mutable std::chrono::nanoseconds m_renewed{0};
    mutable QByteArray m_version;
    mutable int m_count = 0;
};
} // namespace

Result<std::unique_ptr<storage::RootLead>> storage::leadBucket(const BucketRoot &root, const QString &holder)
{
    auto lead = std::make_unique<BucketLead>(root, holder.left(longestHolder));
    const auto taken = lead->take();
    if (!taken)
        return tl::unexpected(taken.error());
    return lead;
}
