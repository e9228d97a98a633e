// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"
#include "storage/bucket/bucketclient.h"

namespace storage::s3 {

/// Objects that are sent in parts: nothing lies at their keys until the last step, and until then, or until somebody
/// ends them, their parts take up room that no list of objects shows. Any thread; the client outlives it.
class Uploads {
public:
    explicit Uploads(BucketClient &client)
        : m_client(client)
    {
    }

    /// Parts but the last one are no smaller, and there are no more of them than that, anywhere.
    static constexpr qint64 smallestPart = qint64{5} * 1024 * 1024;
    static constexpr int mostParts = 10'000;

    /// `headers`: what the object keeps of them.
    Answer<Upload> begin(const QByteArray &key, const Pairs &headers);
    /// The etag that names the part in `complete`. `number`: from 1 on.
    Answer<QByteArray> send(const Upload &upload, int number, const QByteArray &content);
    /// `etags` of all parts, in their order. `isNew`: only where nothing lies at the key.
    Answer<Object> complete(const Upload &upload, const QByteArrayList &etags, bool isNew);
    /// Nothing is left of it. One that is over already is fine.
    Answer<void> end(const Upload &upload);
    /// The same with all whose keys begin so, as far as the server lists them.
    Answer<void> endAll(const QByteArray &prefix);

    /// How many there are whose keys begin so, and what has arrived of them. Nonsense where a list does not end.
    Answer<Tally> measure(const QByteArray &prefix);

private:
    Answer<UploadPage> list(const QByteArray &prefix, const Upload &after);
    Answer<qint64> bytesOf(const Upload &upload);

    BucketClient &m_client;
};

} // namespace storage::s3
