// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/inspectengine.h"

#include "containers/dockerclient.h"
#include "containers/useparser.h"
#include "containers/volumeparser.h"
#include "containers/volumeroots.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace containers {
namespace {
const QString asJson = u"{{json .}}"_s;
constexpr qsizetype namesAtOnce = 100; ///< Far below what an argument list holds.

Result<QList<ContainerVolume>> describeVolumes(const DockerClient &client, const QStringList &names)
{
    const auto answer = client.run(QStringList{u"volume"_s, u"inspect"_s, u"--"_s} + names);
    if (!answer)
        return tl::unexpected(answer.error());
    // A volume that is gone meanwhile makes it a failure, with the others in the output all the same.
    const auto volumes = volumesFromJson(answer->output, names);
    const bool isAnswered = volumes && (!volumes->isEmpty() || answer->complaint.toLower().contains("no such volume"));
    if (answer->status != 0 && !isAnswered)
        return tl::unexpected(client.errorOf(*answer));
    return volumes;
}

Result<void> addVolumes(EngineReport &report, const DockerClient &client)
{
    const auto list = client.ask({u"volume"_s, u"ls"_s, u"--format"_s, asJson}).and_then(volumeNamesFromJson);
    if (!list)
        return tl::unexpected(list.error());
    for (qsizetype at = 0; at < list->names.size(); at += namesAtOnce) {
        const auto volumes = describeVolumes(client, list->names.mid(at, namesAtOnce));
        if (!volumes)
            return tl::unexpected(volumes.error());
        report.volumes += *volumes;
    }
    report.leftOut = list->leftOut + static_cast<int>(list->names.size() - report.volumes.size());
    return {};
}

Result<EngineUse> findUse(const DockerClient &client)
{
    auto use = client.ask({u"system"_s, u"df"_s, u"-v"_s, u"--format"_s, asJson}).and_then(useFromJson);
    if (!use)
        return use;
    // One after the other: older engines refuse to count twice at a time.
    const auto totals = client.ask({u"system"_s, u"df"_s, u"--format"_s, asJson});
    if (totals)
        applyTotals(*use, *totals);
    else if (totals.error().kind == ErrorKind::Stopped)
        return tl::unexpected(totals.error());
    return use;
}

void addUse(QList<ContainerVolume> &volumes, const EngineUse &use)
{
    QMap<QString, EngineItem> items;
    for (const EngineItem &item : use.volumes.items)
        items.insert(item.name, item);
    for (ContainerVolume &volume : volumes) {
        const EngineItem item = items.value(volume.name);
        volume.bytes = item.bytes;
        volume.links = item.links;
    }
}

void guess(EngineReport &report)
{
    for (ContainerVolume &volume : report.volumes) {
        volume.isNamedAfterService = isNamedAfterService(volume);
        if (report.isLocal)
            volume.roots = guessRoots(volume);
    }
    const auto rank = [](const ContainerVolume &volume) {
        return std::tuple(volume.roots.isEmpty(), !volume.isNamedAfterService, volume.name);
    };
    std::sort(report.volumes.begin(), report.volumes.end(),
              [rank](const ContainerVolume &a, const ContainerVolume &b) { return rank(a) < rank(b); });
}
} // namespace

Result<EngineReport> inspectEngine(const EngineOptions &options, std::stop_token stop)
{
    const auto client = DockerClient::find(options, std::move(stop));
    if (!client)
        return tl::unexpected(client.error());
    EngineReport report;
    report.endpoint = client->endpoint();
    report.isLocal = report.endpoint.isEmpty() || report.endpoint.startsWith("unix://"_L1);
    if (const auto added = addVolumes(report, *client); !added)
        return tl::unexpected(added.error());
    report.use = findUse(*client);
    if (report.use)
        addUse(report.volumes, *report.use);
    else if (report.use.error().kind == ErrorKind::Stopped)
        return tl::unexpected(report.use.error());
    guess(report);
    return report;
}

} // namespace containers
