// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/useparser.h"

#include "containers/enginesize.h"
#include "containers/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

using namespace Qt::StringLiterals;

namespace containers {
namespace {
const QString none = u"<none>"_s;

/// Every field is a text in what the client prints. -1 for "N/A", "-1" and nonsense.
qint64 countOf(const QJsonObject &object, const QString &key)
{
    bool isNumber = false;
    const qint64 number = object.value(key).toString().toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

qint64 sizeOf(const QJsonObject &object, const QString &key)
{
    return bytesFromText(object.value(key).toString());
}

ItemUse useOf(std::optional<bool> isUsed)
{
    return !isUsed ? ItemUse::Unknown : *isUsed ? ItemUse::InUse : ItemUse::NotUsed;
}

ItemUse useByLinks(qint64 links)
{
    return useOf(links < 0 ? std::nullopt : std::optional(links > 0));
}

EngineItem imageOf(const QJsonObject &object)
{
    const QString repository = object.value(u"Repository"_s).toString();
    const QString tag = object.value(u"Tag"_s).toString();
    const qint64 links = countOf(object, u"Containers"_s);
    QString name = repository == none ? QString() : repository;
    if (!name.isEmpty() && !tag.isEmpty() && tag != none)
        name += u':' + tag;
    return {.name = name,
            .id = object.value(u"ID"_s).toString(),
            .bytes = sizeOf(object, u"Size"_s),
            .sharedBytes = qMax(sizeOf(object, u"SharedSize"_s), qint64{0}),
            .links = links,
            .use = useByLinks(links)};
}

EngineItem containerOf(const QJsonObject &object)
{
    const QString state = object.value(u"State"_s).toString();
    const bool isActive = state == "running"_L1 || state == "paused"_L1 || state == "restarting"_L1;
    return {.name = object.value(u"Names"_s).toString(),
            .id = object.value(u"ID"_s).toString(),
            .bytes = sizeOf(object, u"Size"_s),
            .use = useOf(state.isEmpty() ? std::nullopt : std::optional(isActive))};
}

EngineItem volumeOf(const QJsonObject &object)
{
    const qint64 links = countOf(object, u"Links"_s);
    return {.name = object.value(u"Name"_s).toString(),
            .id = {},
            .bytes = sizeOf(object, u"Size"_s),
            .links = links,
            .use = useByLinks(links)};
}

EngineItem cachePieceOf(const QJsonObject &object)
{
    QString id = object.value(u"ID"_s).toString();
    if (id.endsWith(u'*')) // the client's mark for "in use"
        id.chop(1);
    const QString inUse = object.value(u"InUse"_s).toString();
    const qint64 bytes = sizeOf(object, u"Size"_s);
    const bool isShared = object.value(u"Shared"_s).toString() == "true"_L1;
    return {.name = object.value(u"Description"_s).toString(),
            .id = id,
            .bytes = bytes,
            .sharedBytes = isShared ? qMax(bytes, qint64{0}) : 0,
            .use = useOf(inUse.isEmpty() ? std::nullopt : std::optional(inUse == "true"_L1))};
}

EngineShare shareOf(const QJsonValue &list, EngineItem (*itemOf)(const QJsonObject &))
{
    EngineShare share;
    for (const auto value : list.toArray()) {
        if (!value.isObject())
            continue;
        const EngineItem item = itemOf(value.toObject());
        const qint64 own = qMax(item.bytes - item.sharedBytes, qint64{0});
        share.bytes = saturatedSum(share.bytes, own);
        if (item.use == ItemUse::NotUsed)
            share.reclaimableBytes = saturatedSum(share.reclaimableBytes, own);
        share.items.append(item);
    }
    share.count = share.items.size();
    return share;
}
} // namespace

Result<EngineUse> useFromJson(const QByteArray &output)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isObject()) {
        return failure(ErrorKind::Connection,
                       Tr::tr("What the container engine says about the use of its disk cannot be read."));
    }
    const QJsonObject object = document.object();
    EngineUse use{.images = shareOf(object.value(u"Images"_s), imageOf),
                  .containers = shareOf(object.value(u"Containers"_s), containerOf),
                  .volumes = shareOf(object.value(u"Volumes"_s), volumeOf),
                  // What the cache shares with images is among their bytes already.
                  .buildCache = shareOf(object.value(u"BuildCache"_s), cachePieceOf)};
    qint64 sharedByImages = 0;
    for (const EngineItem &image : std::as_const(use.images.items))
        sharedByImages = qMax(sharedByImages, image.sharedBytes);
    use.images.bytes = saturatedSum(use.images.bytes, sharedByImages);
    return use;
}

void applyTotals(EngineUse &use, const QByteArray &output)
{
    const QMap<QString, EngineShare *> shares{{u"Images"_s, &use.images},
                                              {u"Containers"_s, &use.containers},
                                              {u"Local Volumes"_s, &use.volumes},
                                              {u"Build Cache"_s, &use.buildCache}};
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        EngineShare *share = shares.value(object.value(u"Type"_s).toString());
        const qint64 bytes = sizeOf(object, u"Size"_s);
        const qint64 reclaimable = sizeOf(object, u"Reclaimable"_s);
        if (!share || bytes < 0 || reclaimable < 0)
            continue;
        if (const qint64 count = countOf(object, u"TotalCount"_s); count >= 0)
            share->count = count;
        share->bytes = bytes;
        share->reclaimableBytes = reclaimable;
    }
}

} // namespace containers
