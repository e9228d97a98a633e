// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share.
#pragma once

#include "demo/privatepostgres.h"

#include <QElapsedTimer>
#include <QMap>
#include <algorithm>
#include <cstdio>
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

inline void writeManyFiles(const QByteArray &root, int files = manyFiles)
{
    for (int folder = 0; folder < manyFolders; ++folder) {
        const QByteArray path = root + "/user_" + QByteArray::number(folder);
        mkdir(path.constData(), 0755);
        const int descriptor = open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (int index = folder; index < files; index += manyFolders)
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

/// What auto_explain has written down: of each statement how often and how long at worst, with that plan.
inline void printSlowPlans(const QByteArray &log)
{
    struct Slow {
        int count = 0;
        double worst = 0, all = 0;
        QByteArray text;
    };
    QMap<QByteArray, Slow> statements;
    QByteArrayView rest(log);
    for (qsizetype at = rest.indexOf("  plan:"); at >= 0; at = rest.indexOf("  plan:")) {
        const qsizetype begin = rest.first(at).lastIndexOf("duration: ") + 10;
        const double took = rest.sliced(begin, rest.sliced(begin).indexOf(' ')).toDouble();
        rest = rest.sliced(at + 7);
        qsizetype end = 0; // Its lines begin with a tab.
        while ((end = rest.indexOf('\n', end)) >= 0 && end + 1 < rest.size() && rest[end + 1] == '\t')
            ++end;
        const QByteArray text = rest.first(end < 0 ? rest.size() : end).toByteArray();
        Slow &slow = statements[text.simplified().left(120)];
        ++slow.count;
        slow.all += took;
        if (took > slow.worst) {
            slow.worst = took;
            slow.text = text;
        }
    }
    for (const Slow &slow : statements)
        std::printf("-- %d times, %.0f ms in all, %.0f ms at worst:%s\n", slow.count, slow.all, slow.worst,
                    slow.text.constData());
}

} // namespace bench
