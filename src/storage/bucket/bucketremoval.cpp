// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketremoval.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/bucket/tier.h"
#include "storage/tr.h"

#include <algorithm>
#include <cerrno>

namespace {
using storage::Moved;
using storage::MoveResult;
using storage::s3::Deletion;
using storage::s3::Object;

constexpr std::chrono::minutes removalPatience(2);
constexpr size_t fewestAtOnce = 25;

MoveResult failedWith(const storage::s3::Trouble &trouble)
{
    return {.moved = Moved::Error, .error = trouble.toErrno()};
}

bool contains(const std::vector<Object> &versions, const QByteArray &version)
{
    return std::any_of(versions.begin(), versions.end(), [&](const Object &one) { return one.version == version; });
}

/// Whether the same bytes lie there, whatever version they are by now.
bool hasContentOf(const Object &object, const FileIdentity &identity)
{
    const QByteArray etag = storage::etagOf(identity.token);
    if (etag.isEmpty())
        return storage::identityOf(object).hasSizeAndTimeOf(identity);
    return object.etag == etag && object.size == identity.size;
}
} // namespace

Result<std::unique_ptr<storage::BucketRemoval>> storage::BucketRemoval::open(const BucketRoot &root, const RunId &run,
                                                                             MayAct mayAct)
{
    if (!isFolderName(run.value.toUtf8()))
        return failure(ErrorKind::Storage, Tr::tr("%1 is no name of a run.").arg(bytes::displayText(run.value)));
    const auto abilities = proveAbilities(root);
    if (!abilities)
        return tl::unexpected(abilities.error());
    if (const auto objection = objectionTo(*abilities, root))
        return tl::unexpected(*objection);
    std::unique_ptr<BucketRemoval> removal(new BucketRemoval(root, run, std::move(mayAct), *abilities));
    if (const auto read = removal->m_log.refresh(); !read)
        return tl::unexpected(read.error());
    return removal;
}

storage::Removal::Results storage::BucketRemoval::inBatches(Files files, void (BucketRemoval::*some)(Items &items))
{
    Results results;
    bool isFenced = false;
    for (size_t at = 0; at < files.size();) {
        const size_t count = std::min(m_atOnce, files.size() - at);
        Items items(count);
        for (size_t index = 0; index < count; ++index) {
            Item &item = items[index];
            item.file = &files[at + index];
            if (isFenced)
                item.result = {.moved = Moved::Fenced};
            else if (!isContentPath(item.file->path))
                item.result = {.moved = Moved::Refused, .problem = Problem::OutsideRoot};
        }
        if (!isFenced && look(items))
            (this->*some)(items);
        for (const Item &item : items) {
            isFenced = isFenced || item.result.moved == Moved::Fenced;
            results.push_back(item.result);
        }
        at += count;
    }
    return results;
}

/// What lies at the keys of all that can be looked at, and what this run keeps of them. False where nobody can tell.
bool storage::BucketRemoval::look(Items &items)
{
    const auto read = m_log.refresh();
    std::vector<Item *> some;
    for (Item &item : items) {
        if (item.result.moved == Moved::Refused)
            continue;
        if (!read)
            item.result = {.moved = Moved::Error, .error = EIO};
        else
            some.push_back(&item);
    }
    if (some.empty())
        return false;
    auto versions = versionsOf(some);
    for (size_t index = 0; index < some.size(); ++index) {
        Item &item = *some[index];
        item.isToDo = versions[index].has_value();
        if (!versions[index]) {
            item.result = failedWith(versions[index].error());
            continue;
        }
        item.before = std::move(*versions[index]);
        item.kept = findKept(m_log, item.file->path, item.before);
    }
    return true;
}

std::vector<storage::s3::Answer<storage::BucketRemoval::Versions>>
storage::BucketRemoval::versionsOf(const std::vector<Item *> &items)
{
    std::vector<QByteArray> keys;
    keys.reserve(items.size());
    for (const Item *item : items)
        keys.push_back(m_root.keyOf(item->file->path));
    return m_root.client->versionsOf(keys);
}

std::vector<storage::BucketRemoval::Item *> storage::BucketRemoval::toDo(Items &items)
{
    std::vector<Item *> some;
    for (Item &item : items) {
        if (item.isToDo)
            some.push_back(&item);
    }
    return some;
}

/// Asked once for what is done together; where we may not, all of it is fenced.
bool storage::BucketRemoval::mayDo(Items &items)
{
    if (toDo(items).empty())
        return false;
    if (!m_mayAct)
        return true;
    const auto asked = std::chrono::steady_clock::now();
    const auto left = m_mayAct();
    m_allowedUntil = asked + left;
    if (left > std::chrono::nanoseconds::zero())
        return true;
    for (Item *item : toDo(items)) {
        item->result = {.moved = Moved::Fenced};
        item->isToDo = false;
    }
    return false;
}

bool storage::BucketRemoval::isStillAllowed() const
{
    return !m_mayAct || std::chrono::steady_clock::now() < m_allowedUntil
        || m_mayAct() > std::chrono::nanoseconds::zero();
}

storage::Removal::Results storage::BucketRemoval::quarantine(Files files)
{
    return inBatches(files, &BucketRemoval::quarantineSome);
}

storage::Removal::Results storage::BucketRemoval::restore(Files files)
{
    return inBatches(files, &BucketRemoval::restoreSome);
}

storage::Removal::Results storage::BucketRemoval::purge(Files files)
{
    return inBatches(files, &BucketRemoval::purgeSome);
}

void storage::BucketRemoval::quarantineSome(Items &items)
{
    std::vector<Deletion> stray;
    for (Item &item : items) {
        if (item.isToDo)
            judgeBefore(item, stray);
    }
    if (!toDo(items).empty() && !mayDo(items)) {
        // Nothing is touched, and so nothing is noted either.
        m_newReceipts.clear();
        m_freed.clear();
        return;
    }
    for (const QByteArray &key : takeAway(stray)) {
        for (Item &item : items)
            leaveHidden(item, key);
    }
    const std::vector<Item *> some = toDo(items);
    std::map<QByteArray, Object> claims;
    for (const Item *item : some)
        claims[item->file->path] = item->before.front();
    const auto claimed = claims.empty() ? Result<void>() : m_log.claim(claims);
    const bool mayGoOn = claimed && (some.empty() || isStillAllowed());
    for (Item *item : some) {
        if (mayGoOn)
            continue;
        item->result = claimed ? MoveResult{.moved = Moved::Fenced} : MoveResult{.moved = Moved::Error, .error = EIO};
        item->isToDo = false;
        m_freed.insert(item->file->path);
    }
    if (mayGoOn && !some.empty())
        hide(some);
    noteAll();
}

/// What is to be done with one file, by what lies at its key before anything is touched.
void storage::BucketRemoval::judgeBefore(Item &item, std::vector<Deletion> &stray)
{
    item.isToDo = false;
    const FileIdentity &expected = item.file->identity;
    const Object *current = currentOf(item.before);
    if (current && tokenOf(*current) == expected.token && identityOf(*current) == expected) {
        item.isToDo = true;
        return;
    }
    if (item.kept && identityOf(item.kept->content).hasSizeAndTimeOf(expected)) {
        item.result = {.wasThere = true};
        if (!m_log.receipt(item.file->path))
            m_newReceipts[item.file->path] = {.content = item.kept->content, .marker = item.kept->marker};
        return;
    }
    // One that was killed after it had sent its markers may have hidden what came between.
    const Receipt *claim = m_log.claimed(item.file->path);
    const size_t place = claim ? placeOf(item.before, claim->content) : item.before.size();
    for (size_t index = 0; claim && index + 1 < place; ++index) {
        const Object &marker = item.before[index];
        if (marker.isMarker && !item.before[index + 1].isMarker && marker.modified >= claim->claimedAt) {
            stray.push_back({.key = marker.key, .version = marker.version});
            current = &item.before[index + 1];
        }
    }
    if (claim)
        m_freed.insert(item.file->path);
    item.result = {.moved = current ? Moved::Differs : Moved::Gone};
}

void storage::BucketRemoval::hide(const std::vector<Item *> &items)
{
    std::vector<Deletion> deletions;
    deletions.reserve(items.size());
    for (const Item *item : items)
        deletions.push_back({.key = item->before.front().key,
                             .version = {},
                             .etag = m_abilities.deletesManyOnCondition ? item->before.front().etag : QByteArray()});
    const auto answers = m_root.client->remove(deletions, removalPatience);
    bool isBusy = false;
    for (size_t index = 0; index < items.size(); ++index) {
        Item &item = *items[index];
        if (answers[index]) {
            item.marker = answers[index]->version;
            continue;
        }
        item.isUnsure = answers[index].error().mayHaveActed;
        isBusy = isBusy || item.isUnsure || answers[index].error().cause == s3::Cause::Busy;
        item.result = answers[index].error().cause == s3::Cause::Precondition ? MoveResult{.moved = Moved::Differs}
                                                                              : failedWith(answers[index].error());
    }
    if (isBusy)
        m_atOnce = std::max(fewestAtOnce, m_atOnce / 2);
    const auto now = versionsOf(items);
    std::vector<Deletion> stray;
    for (size_t index = 0; index < items.size(); ++index) {
        if (now[index])
            judgeHidden(*items[index], *now[index], stray);
        else // Hidden or not: whoever comes after us sees more, and finds the claim.
            items[index]->result = {.moved = Moved::Fenced};
    }
    for (const QByteArray &key : takeAway(stray)) {
        for (Item *item : items)
            leaveHidden(*item, key);
    }
}

/// A marker that should go and does not hides what somebody has written: for whoever comes after us, who finds the
/// claim.
void storage::BucketRemoval::leaveHidden(Item &item, const QByteArray &key)
{
    if (m_root.keyOf(item.file->path) != key)
        return;
    item.result = {.moved = Moved::Fenced};
    m_freed.erase(item.file->path);
}

/// What has become of one file, by what lies at its key after the markers were sent.
void storage::BucketRemoval::judgeHidden(Item &item, const Versions &now, std::vector<Deletion> &stray)
{
    const QByteArray &path = item.file->path;
    const QByteArray key = m_root.keyOf(path);
    // Where the server has not said which marker it is, one that came since the look and hides a content.
    const bool mayBeAny = item.marker.isEmpty() && (item.isUnsure || item.result.moved == Moved::Done);
    const auto isOurs = [&](size_t index) {
        const Object &one = now[index];
        return mayBeAny
            ? one.isMarker && !contains(item.before, one.version) && index + 1 < now.size() && !now[index + 1].isMarker
            : !item.marker.isEmpty() && one.version == item.marker;
    };
    const size_t place = placeOf(now, item.before.front());
    const bool isHidden = place > 0 && place < now.size() && isOurs(place - 1);
    const QByteArray hiding = isHidden ? now[place - 1].version : QByteArray();
    // A marker of ours that lies elsewhere hides what somebody has written meanwhile.
    std::optional<size_t> top;
    for (size_t index = 0; index < now.size(); ++index) {
        if (index >= place || !isOurs(index))
            top = top.value_or(index);
        else if (now[index].version != hiding)
            stray.push_back({.key = key, .version = now[index].version});
    }
    if (isHidden) {
        item.result = {};
        m_newReceipts[path] = {.content = item.before.front(), .marker = hiding};
        return;
    }
    const bool isInPlace = place == 0 && !now.empty();
    if (isInPlace) {
        if (item.isUnsure) {
            // The deletion may still come: a row that came back would lose its file to it.
            item.result = {.moved = Moved::Fenced};
            return;
        }
        if (item.result.moved == Moved::Done)
            item.result = {.moved = Moved::Error, .error = EIO};
        m_freed.insert(path);
        return;
    }
    // Somebody's own deletion is not ours to take back.
    item.result = {.moved = top && !now[*top].isMarker ? Moved::Differs : Moved::Gone};
    m_freed.insert(path);
}

/// Of a marker nobody needs anything but its version: this can hit nothing else. Returns the keys whose marker stays.
std::set<QByteArray> storage::BucketRemoval::takeAway(const std::vector<Deletion> &markers)
{
    constexpr int tries = 3;
    std::vector<Deletion> left = markers;
    for (int attempt = 0; attempt < tries && !left.empty(); ++attempt) {
        const auto answers = m_root.client->remove(left, removalPatience);
        std::vector<Deletion> again;
        for (size_t index = 0; index < left.size(); ++index) {
            if (!answers[index] && answers[index].error().cause != s3::Cause::NoKey)
                again.push_back(left[index]);
        }
        left = std::move(again);
    }
    std::set<QByteArray> keys;
    for (const Deletion &one : left)
        keys.insert(one.key);
    return keys;
}

/// What cannot be noted now is said by the claims, which are; and it is tried again.
void storage::BucketRemoval::noteAll()
{
    if (m_newReceipts.empty() && m_freed.empty())
        return;
    if (m_log.note(m_newReceipts, m_freed)) {
        m_newReceipts.clear();
        m_freed.clear();
    }
}

void storage::BucketRemoval::restoreSome(Items &items)
{
    for (Item &item : items) {
        if (!item.isToDo)
            continue;
        const Object *current = currentOf(item.before);
        item.isToDo = false;
        if (!item.kept) {
            const bool isBack = current && hasContentOf(*current, item.file->identity);
            item.result = isBack ? MoveResult{.wasThere = true} : MoveResult{.moved = Moved::Gone};
            m_freed.insert(item.file->path);
        } else if (!identityOf(item.kept->content).hasSizeAndTimeOf(item.file->identity)) {
            item.result = {.moved = Moved::Differs};
        } else if (current && current->etag == item.kept->content.etag && current->size == item.kept->content.size) {
            // A copy of it, which one that was killed has brought on top.
            item.result = {.wasThere = true};
            m_freed.insert(item.file->path);
        } else if (current) {
            item.result = {.moved = Moved::Error, .error = EEXIST};
        } else {
            item.isToDo = true;
        }
    }
    if (mayDo(items)) {
        const std::vector<Item *> some = toDo(items);
        std::vector<Deletion> markers;
        for (const Item *item : some) {
            if (!item->kept->marker.isEmpty())
                markers.push_back({.key = item->kept->content.key, .version = item->kept->marker});
        }
        if (!markers.empty())
            m_root.client->remove(markers, removalPatience);
        const auto now = versionsOf(some);
        for (size_t index = 0; index < some.size(); ++index) {
            if (now[index])
                bringOnTop(*some[index], *now[index]);
            else
                some[index]->result = failedWith(now[index].error());
        }
    }
    noteAll();
}

/// After its marker was taken away: it is what lies there, or somebody else's deletion hides it as well, or somebody
/// has written another file meanwhile.
void storage::BucketRemoval::bringOnTop(Item &item, const Versions &now)
{
    const Object &content = item.kept->content;
    const QByteArray &path = item.file->path;
    const size_t place = placeOf(now, content);
    if (place == now.size()) {
        item.result = {.moved = Moved::Gone};
        m_freed.insert(path);
        return;
    }
    if (now[place].isLatest) {
        m_freed.insert(path);
        return;
    }
    const bool hasMarker = contains(now, item.kept->marker) && !item.kept->marker.isEmpty();
    // From now on nothing of ours hides it; that it is kept has to stand somewhere.
    const Receipt bare{.content = content, .marker = hasMarker ? item.kept->marker : QByteArray()};
    if (hasMarker && !now.front().isMarker) {
        item.result = {.moved = Moved::Error, .error = EEXIST};
        return;
    }
    if (hasMarker) {
        item.result = {.moved = Moved::Error, .error = EIO};
        return;
    }
    m_newReceipts[path] = bare;
    if (currentOf(now)) {
        item.result = {.moved = Moved::Error, .error = EEXIST};
        return;
    }
    const auto copied = m_root.client->copy(content, content.key);
    const QByteArray key = content.key;
    const auto after = m_root.client->versionsOf(std::span(&key, 1)).front();
    const Versions versions = after.value_or(Versions());
    const auto ours = std::find_if(versions.begin(), versions.end(), [&](const Object &one) {
        return !one.isMarker && !contains(now, one.version) && one.etag == content.etag && one.size == content.size;
    });
    if (ours == versions.end()) {
        item.result = copied ? MoveResult{.moved = Moved::Error, .error = EIO} : failedWith(copied.error());
        return;
    }
    const bool coversAnother = ours + 1 == versions.end() || (ours + 1)->version != now.front().version;
    if (coversAnother) {
        takeAway({{.key = key, .version = ours->version}});
        item.result = {.moved = Moved::Error, .error = EEXIST};
        return;
    }
    m_newReceipts.erase(path);
    m_freed.insert(path);
}

void storage::BucketRemoval::purgeSome(Items &items)
{
    std::vector<Deletion> markers;
    for (Item &item : items) {
        if (!item.isToDo)
            continue;
        item.isToDo = item.kept && identityOf(item.kept->content).hasSizeAndTimeOf(item.file->identity);
        if (item.isToDo)
            continue;
        item.result = {.moved = item.kept ? Moved::Differs : Moved::Gone};
        const Receipt *receipt = m_log.receipt(item.file->path);
        // Its content went, and the marker that hid it is all that is left.
        if (!item.kept && receipt && placeOf(item.before, receipt->content) == item.before.size()) {
            m_freed.insert(item.file->path);
            if (!receipt->marker.isEmpty() && contains(item.before, receipt->marker))
                markers.push_back({.key = receipt->content.key, .version = receipt->marker});
        }
    }
    if (mayDo(items)) {
        const std::vector<Item *> some = toDo(items);
        std::vector<Deletion> contents;
        contents.reserve(some.size());
        for (const Item *item : some)
            contents.push_back({.key = item->kept->content.key, .version = item->kept->content.version});
        const auto answers = m_root.client->remove(contents, removalPatience);
        for (size_t index = 0; index < some.size(); ++index) {
            Item &item = *some[index];
            if (!answers[index] && answers[index].error().cause != s3::Cause::NoKey) {
                item.result = failedWith(answers[index].error());
                continue;
            }
            m_freed.insert(item.file->path);
            if (!item.kept->marker.isEmpty())
                markers.push_back({.key = item.kept->content.key, .version = item.kept->marker});
        }
    }
    // Only of what is gone: without its marker a content that is still there would be back.
    takeAway(markers);
    noteAll();
}

std::vector<storage::Found> storage::BucketRemoval::lookAtQuarantined(Paths paths)
{
    std::vector<KnownFile> files;
    for (const QByteArray &path : paths)
        files.push_back({path, {}});
    std::vector<Found> found;
    for (size_t at = 0; at < files.size(); at += m_atOnce) {
        Items items(std::min(m_atOnce, files.size() - at));
        for (size_t index = 0; index < items.size(); ++index) {
            items[index].file = &files[at + index];
            if (!isContentPath(files[at + index].path))
                items[index].result = {.moved = Moved::Refused, .problem = Problem::OutsideRoot};
        }
        look(items);
        for (const Item &item : items) {
            if (item.result.moved == Moved::Refused)
                found.push_back({.state = FileState::Problem, .problem = Problem::OutsideRoot, .identity = {}});
            else if (item.result.moved == Moved::Error)
                found.push_back({.state = FileState::Problem,
                                 .problem = Problem::Unreadable,
                                 .identity = {},
                                 .error = item.result.error});
            else
                found.push_back(item.kept ? Found{.state = FileState::Present,
                                                  .problem = Problem::None,
                                                  .identity = identityOf(item.kept->content)}
                                          : Found());
        }
    }
    return found;
}

Result<void> storage::BucketRemoval::commit(Toward)
{
    if (m_newReceipts.empty() && m_freed.empty())
        return {};
    const auto noted = m_log.note(m_newReceipts, m_freed);
    if (noted) {
        m_newReceipts.clear();
        m_freed.clear();
    }
    return noted;
}

void storage::BucketRemoval::tidy()
{
    if (m_log.refresh() && m_log.isEmpty()) [[maybe_unused]]
        const auto removed = m_log.remove();
}
