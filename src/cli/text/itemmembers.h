// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/text/jsonwriter.h"
#include "core/base/bytes.h"
#include "core/plan/plan.h"

namespace cli {

/// From "id" on, the members of an item's object, the same whether a run tells it or the history
/// does: `Item` is an ItemOutcome or a RunItem.
template <typename Item> void writeItemMembers(JsonWriter &json, const Item &item)
{
    using namespace Qt::StringLiterals;
    json.member("id"_L1, item.id);
    if (!factsOf(item.kind).namesFile)
        json.null("path"_L1);
    else
        json.member("path"_L1, bytes::escapeName(item.path));
    json.member("bytes"_L1, item.bytes);
    json.member("outcome"_L1, toName(item.outcome));
    if (!item.reason.isEmpty())
        json.member("reason"_L1, item.reason);
}

} // namespace cli
