// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share.
#pragma once

#include "demo/privatepostgres.h"

#include <QElapsedTimer>
#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace bench {

inline double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

inline demo::PostgresOptions options()
{
    return {.settings = {QStringLiteral("max_wal_size=8GB"), QStringLiteral("autovacuum=off"),
                         QStringLiteral("checkpoint_timeout=1h")}};
}

inline double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

inline constexpr int manyFiles = 1'000'000;
inline constexpr int manyFolders = 200;

inline void writeManyFiles(const QByteArray &root)
{
    for (int folder = 0; folder < manyFolders; ++folder) {
        const QByteArray path = root + "/user_" + QByteArray::number(folder);
        mkdir(path.constData(), 0755);
        const int descriptor = open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (int index = folder; index < manyFiles; index += manyFolders)
            close(openat(descriptor, ("step_" + QByteArray::number(index) + ".png").constData(),
                         O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        close(descriptor);
    }
}

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace bench
