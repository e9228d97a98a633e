// SPDX-License-Identifier: GPL-3.0-or-later
// What a root in an object store costs its client:
//
//     bench_bucket [OBJECTS]
//
// list:     a bucket in memory with 50 000 objects is listed as a plan does it, and measured as statistics are: the
//           requests of each beside a thousandth of the objects, and the client's own processor time an object, by
//           the clock of the thread that asks.
// removal:  files of a real server that is 20 ms away, in one call beside one call each.
//
// Floors: a server gives a thousand keys a request, and a file that goes alone waits for each of its own.
#include "bench/benchsupport.h"
#include "storage/bucket/bucketremoval.h"
#include "storage/bucket/bucketstore.h"
#include "support/obedientbucket.h"
#include "support/objectserver.h"
#include "support/ordie.h"
#include "support/slowline.h"

#include <QCoreApplication>
#include <QUrl>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bench;

namespace {
constexpr int atOnce = 400;
constexpr int oneByOne = 20;

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

QByteArray pathOf(int number)
{
    return "user_" + QByteArray::number(number % manyFolders) + "/step_" + QByteArray::number(number) + ".png";
}

void benchList(int count)
{
    support::ObedientBucket bucket;
    const storage::BucketRoot root = bucket.root();
    for (int number = 0; number < count; ++number)
        bucket.write(root.keyOf(pathOf(number)), "x");
    const storage::BucketStore store(root, u"bench"_s);
    const auto print = [&](const char *what, const std::function<void()> &work) {
        const int before = bucket.asked();
        const double begin = threadSeconds();
        work();
        const double taken = threadSeconds() - begin;
        std::printf("%s of %d objects: %d requests, %d thousands; processor %.2f us an object\n", what, count,
                    bucket.asked() - before, (count + 999) / 1000, taken * 1e6 / count);
    };
    storage::Listing listing;
    print("list", [&] { listing = store.list({}, {}); });
    if (listing.size() != count)
        qFatal("not all were listed: %s", qPrintable(listing.trouble()));
    print("measure", [&] {
        if (const storage::Census census = store.measure(listing, {}, {}); !census.isComplete())
            qFatal("not measured: %s", qPrintable(census.trouble()));
    });
}

void benchRemoval()
{
    const auto &server = support::ObjectServer::instance();
    const QByteArray bucket = server.makeBucket();
    const support::SlowLine line(QUrl(QString::fromLatin1(server.endpoint())).port(), 10ms);
    storage::BucketRoot root = server.root(bucket);
    root.client = std::make_shared<storage::s3::BucketClient>(
        storage::s3::BucketPlace{
            .endpoint = "http://127.0.0.1:" + QByteArray::number(line.port()), .region = "default", .bucket = bucket},
        server.environment());
    const storage::BucketStore store(root, u"bench"_s);
    support::orDie(store.bind({.database = {}, .role = u"screenshots"_s, .id = u"x"_s, .servers = {}}));
    std::vector<storage::s3::NewObject> objects;
    std::vector<QByteArray> paths;
    for (int number = 0; number < atOnce + oneByOne; ++number) {
        paths.push_back(pathOf(number));
        objects.push_back({.key = root.keyOf(paths.back()), .content = "x"});
    }
    for (const auto &put : root.client->put(objects)) {
        if (!put)
            qFatal("not written: %s", qUtf8Printable(put.error().sentence));
    }
    const std::vector<storage::Found> found = store.look(paths);
    std::vector<storage::KnownFile> files;
    for (size_t at = 0; at < paths.size(); ++at)
        files.push_back({paths[at], found[at].identity});
    const auto removal = support::orDie(storage::BucketRemoval::open(root, RunId{u"20261128-011502-3f9a"_s}, {}));
    const auto take = [&](std::span<const storage::KnownFile> some) {
        for (const storage::MoveResult &result : removal->quarantine(some)) {
            if (result.moved != storage::Moved::Done)
                qFatal("not hidden: %s", qPrintable(result.reason()));
        }
    };
    const double together = seconds([&] { take(std::span(files).first(atOnce)); }) / atOnce;
    const double alone = seconds([&] {
                             for (int number = 0; number < oneByOne; ++number)
                                 take(std::span(files).subspan(static_cast<size_t>(atOnce + number), 1));
                         })
        / oneByOne;
    std::printf("removal at 20 ms: %d in one call %.2f ms each, one by one %.2f ms each: %.1f times as fast\n", atOnce,
                together * 1e3, alone * 1e3, alone / together);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    benchList(std::max(1000, application.arguments().value(1, u"50000"_s).toInt()));
    benchRemoval();
    return 0;
}
