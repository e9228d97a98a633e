// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/engineuse.h"

#include "containers/enginesize.h"
#include "containers/tr.h"

namespace containers {
namespace {
qint64 sumOf(const EngineUse &use, qint64 EngineShare::*figure)
{
    qint64 sum = 0;
    for (const EngineShare *share : {&use.images, &use.containers, &use.volumes, &use.buildCache})
        sum = saturatedSum(sum, share->*figure);
    return sum;
}
} // namespace

QString describe(ItemUse use)
{
    switch (use) {
    case ItemUse::InUse: return Tr::tr("in use");
    case ItemUse::NotUsed: return Tr::tr("not used");
    case ItemUse::Unknown: break;
    }
    return Tr::tr("unknown");
}

qint64 EngineUse::totalBytes() const
{
    return sumOf(*this, &EngineShare::bytes);
}

qint64 EngineUse::reclaimableBytes() const
{
    return sumOf(*this, &EngineShare::reclaimableBytes);
}

} // namespace containers
