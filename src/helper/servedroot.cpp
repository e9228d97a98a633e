// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/servedroot.h"

#include "core/base/bootclock.h"
#include "core/plan/words.h"
#include "helper/tr.h"

#include <numeric>

namespace {
/// Half of what a helper may need in all.
constexpr qsizetype mostGathered = qsizetype{32} * 1024 * 1024;
} // namespace

Result<std::shared_ptr<helper::ServedRemoval>> helper::ServedRemoval::begin(const ServedRoot &root, const RunId &run)
{
    std::shared_ptr<ServedRemoval> served(new ServedRemoval(root));
    auto removal = root.store().beginRemoval(run, [removal = served.get()] { return removal->mayAct(); });
    if (!removal)
        return tl::unexpected(removal.error());
    served->m_removal = std::move(*removal);
    return served;
}

void helper::ServedRemoval::setDeadline(qint64 deadline)
{
    m_deadline = std::chrono::nanoseconds(deadline);
    m_fence = Fence::None;
}

std::chrono::nanoseconds helper::ServedRemoval::mayAct()
{
    const auto left = m_deadline - std::chrono::microseconds(systemBootTime().microseconds);
    if (left <= std::chrono::nanoseconds::zero())
        m_fence = Fence::Late;
    else if (!m_root.requireLead())
        m_fence = Fence::NotLeading;
    return m_fence == Fence::None ? left : std::chrono::nanoseconds::zero();
}

Result<void> helper::ServedRoot::lead(const QString &holder)
{
    auto led = m_store->lead(holder);
    if (!led)
        return tl::unexpected(led.error());
    const std::scoped_lock lock(m_mutex);
    m_lead = std::move(*led);
    return {};
}

void helper::ServedRoot::endLead()
{
    const std::scoped_lock lock(m_mutex);
    m_lead.reset();
}

Result<void> helper::ServedRoot::requireLead() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lead
        ? m_lead->requireInPlace()
        : failure(
            ErrorKind::Storage,
            Tr::tr("Nobody leads in the %1 folder through this helper any more.").arg(toWord(m_store->directory())));
}

Result<void> helper::ServedRoot::settle() const
{
    const auto leads = requireLead();
    const std::scoped_lock lock(m_mutex);
    return leads && m_lead ? m_lead->settle() : leads;
}

Result<void> helper::ServedRoot::openManifest(const RunId &run)
{
    return appendManifest(run, {});
}

Result<void> helper::ServedRoot::appendManifest(const RunId &run, std::span<const storage::ManifestEntry> entries)
{
    const std::scoped_lock lock(m_manifests);
    const auto manifest = m_store->manifest(run);
    if (!manifest)
        return tl::unexpected(manifest.error());
    return entries.empty() ? Result<void>() : (*manifest)->append(entries);
}

qint64 helper::ServedRoot::add(const std::shared_ptr<ServedRemoval> &removal)
{
    const std::scoped_lock lock(m_mutex);
    m_removals.insert(++m_lastHandle, removal);
    return m_lastHandle;
}

std::shared_ptr<helper::ServedRemoval> helper::ServedRoot::removal(qint64 handle) const
{
    const std::scoped_lock lock(m_mutex);
    return m_removals.value(handle);
}

void helper::ServedRoot::end(qint64 handle)
{
    const std::scoped_lock lock(m_mutex);
    m_removals.remove(handle);
}

Result<std::optional<QByteArray>> helper::ServedRoot::gather(qint64 text, const QByteArray &piece, bool isLast)
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype before = std::accumulate(m_gathered.cbegin(), m_gathered.cend(), qsizetype{0},
                                             [](qsizetype sum, const QByteArray &some) { return sum + some.size(); });
    if (before + piece.size() > mostGathered) {
        m_gathered.remove(text);
        return failure(ErrorKind::Usage,
                       Tr::tr("That is more than the helper keeps in mind: %Ln MiB.", nullptr,
                              static_cast<int>(mostGathered / (qsizetype{1024} * 1024))));
    }
    m_gathered[text] += piece;
    return isLast ? std::optional(m_gathered.take(text)) : std::nullopt;
}
