// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"

#include <map>
#include <set>

namespace storage {

/// What a run keeps of one file: the version that is its content, and the marker that hides it.
struct Receipt {
    s3::Object content; ///< Key, version, etag, size, time.
    /// The marker's version. Empty: none of ours hides it any more, and something else lies on top.
    QByteArray marker = {};
    qint64 claimedAt = 0; ///< Of a claim: seconds since the epoch, by the server's clock.
};

/// A root's own record of what one run has put away: objects that are written once and read in the order of their
/// names. Before files are hidden they are claimed, so that whoever comes after a killed one knows where to look;
/// afterwards it says what hides them; and in the end that they are back or gone. One thread at a time.
class ReceiptLog {
public:
    ReceiptLog(const BucketRoot &root, RunId run)
        : m_root(root)
        , m_run(std::move(run))
    {
    }

    /// Takes in what was written since, by anybody. Errors: Storage (also: damaged).
    Result<void> refresh();

    /// Written before anything of them is hidden. Errors: Storage.
    Result<void> claim(const std::map<QByteArray, s3::Object> &files);
    /// What is hidden by now, and what is none of the run's any more. Errors: Storage.
    Result<void> note(const std::map<QByteArray, Receipt> &kept, const std::set<QByteArray> &freed);
    /// Nothing is left of it. Errors: Storage.
    Result<void> remove();

    /// By path; null where there is none.
    const Receipt *receipt(const QByteArray &path) const { return find(m_kept, path); }
    const Receipt *claimed(const QByteArray &path) const { return find(m_claimed, path); }
    const std::map<QByteArray, Receipt> &receipts() const { return m_kept; }
    const std::map<QByteArray, Receipt> &claims() const { return m_claimed; }
    bool isEmpty() const { return m_kept.empty() && m_claimed.empty(); }

    /// Every run that has one, in order of their names. Errors: Storage.
    static Result<QList<RunId>> runs(const BucketRoot &root);

private:
    static const Receipt *find(const std::map<QByteArray, Receipt> &all, const QByteArray &path)
    {
        const auto found = all.find(path);
        return found == all.end() ? nullptr : &found->second;
    }
    QByteArray folder() const;
    Result<void> append(const QByteArray &lines);
    bool take(const QByteArray &content, qint64 written);

    const BucketRoot &m_root;
    const RunId m_run;
    std::set<QByteArray> m_read; ///< Keys.
    qint64 m_lastNumber = 0;
    std::map<QByteArray, Receipt> m_kept;
    std::map<QByteArray, Receipt> m_claimed;
};

/// What of a file a run keeps, by what lies at its key now.
struct KeptVersion {
    s3::Object content;
    QByteArray marker; ///< What hides it, if it is ours.
};
/// Nothing where the file is back, or gone for good, or was never hidden.
std::optional<KeptVersion> findKept(const ReceiptLog &log, const QByteArray &path,
                                    const std::vector<s3::Object> &versions);
/// The place of exactly this content among a key's versions; their number where it is not there.
size_t placeOf(const std::vector<s3::Object> &versions, const s3::Object &content);

} // namespace storage
