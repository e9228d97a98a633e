// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/tier.h"

#include "core/base/bytes.h"
#include "storage/bucket/bucketlisting.h"
#include "storage/bucket/lifecycle.h"
#include "storage/tr.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using storage::s3::Answer;
using storage::s3::Cause;
using storage::s3::Deletion;
using storage::s3::Object;

constexpr char noContent[] = "00000000000000000000000000000000";
constexpr std::chrono::seconds trialPatience(30);

/// One object's life, from nothing to nothing.
class Trial {
public:
    explicit Trial(const storage::BucketRoot &root)
        : m_root(root)
        , m_client(*root.client)
        , m_key(root.ownKey("probe-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)))
    {
    }
    ~Trial() { [[maybe_unused]] const auto removed = storage::OwnObjects(m_root).remove(name()); }
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;

    Result<storage::BucketAbilities> run()
    {
        storage::BucketAbilities found;
        const auto first = m_client.put(m_key, "1");
        if (!first)
            return tl::unexpected(first.error().toError());
        const auto listed = storage::OwnObjects(m_root).list(name());
        if (!listed)
            return tl::unexpected(listed.error());
        found.listsAtOnce = listed->size() == 1;
        found.putsOnCondition = putsOnCondition();
        found.keepsVersions = keepsVersions();
        found.deletesOnCondition = refuses([&] { return m_client.remove({.key = m_key, .etag = noContent}); });
        found.deletesManyOnCondition = refuses([&] {
            return m_client.remove(std::vector<Deletion>{{.key = m_key, .etag = noContent}}, trialPatience).front();
        });
        return found;
    }

private:
    QByteArray name() const { return m_key.sliced(m_root.ownKey({}).size()); }

    std::vector<Object> versions() const
    {
        return m_client.versionsOf(std::span(&m_key, 1)).front().value_or(std::vector<Object>());
    }

    static bool isRefusal(const Answer<Object> &answer)
    {
        return !answer && answer.error().cause == Cause::Precondition;
    }

    bool putsOnCondition()
    {
        if (!isRefusal(m_client.put(m_key, "2", {.isNew = true}))
            || !isRefusal(m_client.put(m_key, "2", {.etag = noContent})))
            return false;
        const std::vector<Object> now = versions();
        const Object *current = storage::currentOf(now);
        return current && m_client.put(m_key, "3", {.etag = current->etag});
    }

    /// Two writings are two versions, and a marker can be made and taken away again.
    bool keepsVersions()
    {
        const auto written = m_client.put(m_key, "4");
        const std::vector<Object> before = versions();
        if (!written || before.size() < 2 || before[0].version == before[1].version || before[0].isMarker)
            return false;
        if (!m_client.remove({.key = m_key}))
            return false;
        const std::vector<Object> hidden = versions();
        if (hidden.size() != before.size() + 1 || !hidden[0].isMarker || !hidden[0].isLatest
            || hidden[1].version != before[0].version)
            return false;
        if (!m_client.remove({.key = m_key, .version = hidden[0].version}))
            return false;
        const std::vector<Object> shown = versions();
        const Object *current = storage::currentOf(shown);
        return shown.size() == before.size() && current && current->version == before[0].version;
    }

    /// An object is there, is deleted for content that it has not, and is there as before.
    template <typename Remove> bool refuses(Remove remove)
    {
        if (!m_client.put(m_key, "5"))
            return false;
        const std::vector<Object> before = versions();
        const Object *current = storage::currentOf(before);
        const Answer<Object> answer = remove();
        const std::vector<Object> after = versions();
        return current && isRefusal(answer) && after.size() == before.size() && storage::currentOf(after)
            && storage::currentOf(after)->version == current->version;
    }

    const storage::BucketRoot &m_root;
    storage::s3::BucketClient &m_client;
    const QByteArray m_key;
};

QString versioningOf(storage::s3::BucketClient &client)
{
    const auto answer = client.ask(storage::s3::Question{.query = {{"versioning", ""}}});
    return answer ? bytes::displayText(storage::s3::findText(answer->body, u"Status"_s)) : QString();
}
} // namespace

Result<storage::BucketAbilities> storage::proveAbilities(const BucketRoot &root)
{
    return Trial(root).run();
}

std::optional<Error> storage::objectionTo(const BucketAbilities &abilities, const BucketRoot &root)
{
    if (abilities.mayRemove())
        return std::nullopt;
    const QString shown = bytes::displayName(root.address);
    if (!abilities.listsAtOnce)
        return Error{ErrorKind::Refused,
                     Tr::tr("Nothing is removed from %1: the server's lists lag behind what is written.").arg(shown),
                     {}};
    return Error{ErrorKind::Refused,
                 Tr::tr("Nothing is removed from %1: its bucket keeps no versions, so that nothing could be brought "
                        "back. Switch versioning on for the bucket.")
                     .arg(shown),
                 {}};
}

storage::ObjectStoreFacts storage::findObjectStoreFacts(const BucketRoot &root, bool mayTry)
{
    ObjectStoreFacts facts;
    facts.bucket = root.client->name();
    facts.isEncrypted = root.client->place().endpoint.startsWith("https://");
    if (const auto credentials = root.client->credentials())
        facts.credentials = credentials->source;
    const auto answer = root.client->facts();
    if (!answer) {
        facts.trouble = answer.error().toError();
        return facts;
    }
    facts.clockAheadSeconds = answer->clockAheadSeconds;
    facts.versioning = versioningOf(*root.client);
    facts.expiringRules = findExpiringRules(root);
    facts.locksObjects = root.client->ask(s3::Question{.query = {{"object-lock", ""}}}).has_value();
    if (root.reports)
        facts.report = toResult(findReport(root, {})).map([](const s3::InventoryReport &it) { return it.takenAt(); });
    if (!mayTry)
        return facts;
    if (auto abilities = proveAbilities(root))
        facts.abilities = *abilities;
    else
        facts.trialTrouble = abilities.error().message;
    return facts;
}
