// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/outbox.h"
#include "helper/servedroot.h"
#include "helper/sidethread.h"

#include <QCborMap>

namespace helper {

/// One question about a root.
struct Question {
    qint64 id = 0;
    QCborMap arguments;
    std::shared_ptr<ServedRoot> root;
    Outbox &outbox;
    SideThread &unconfined;
    std::stop_token stop;
};

/// What can be asked of a root, by its name.
struct Operation {
    using Answer = Result<QCborMap> (*)(const Question &question);

    const char *name;
    Answer answer;
    bool changes = false; ///< Not for a helper that may only read.
};

/// Null where there is none of that name.
const Operation *findOperation(const QString &name);

} // namespace helper
