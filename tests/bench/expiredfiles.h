// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bench {

/// Small screenshots in 100 folders, the way the service shards them; the first `expired` of them, and their rows, are
/// ten days old.
struct ExpiredFiles {
    int inAll = 0;
    int expired = 0;

    /// Rows of before are gone; what is written is on disk afterwards, so that no bench pays for it.
    void write(Installation &it) const
    {
        writeFiles(it.roots.screenshots());
        it.db.exec(QStringLiteral("TRUNCATE screenshots RESTART IDENTITY"));
        it.db.exec(QStringLiteral(
                       R"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
        SELECT NULL, 'static/screenshots/d' || (n % 100) || '/shot_' || n || '.png', 10,
               (now() AT TIME ZONE 'UTC') - CASE WHEN n < %1 THEN interval '10 days' ELSE interval '1 hour' END - n * interval '1 ms'
          FROM generate_series(0, %2) n)")
                       .arg(expired)
                       .arg(inAll - 1));
        it.db.exec(QStringLiteral("VACUUM ANALYZE screenshots"));
        it.db.exec(QStringLiteral("CHECKPOINT"));
    }

private:
    void writeFiles(const QByteArray &root) const
    {
        for (int folder = 0; folder < 100; ++folder)
            mkdir((root + "/d" + QByteArray::number(folder)).constData(), 0755);
        for (int index = 0; index < inAll; ++index) {
            const QByteArray path
                = root + "/d" + QByteArray::number(index % 100) + "/shot_" + QByteArray::number(index) + ".png";
            const int file = open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
            [[maybe_unused]] const ssize_t written = ::write(file, "0123456789", 10);
            const time_t age = index < expired ? 10 * 86400 : 3600;
            const timespec times[2]{{time(nullptr) - age, 0}, {time(nullptr) - age, 0}};
            futimens(file, times);
            close(file);
        }
        sync();
    }
};

} // namespace bench
