// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace storage {

/// The steps of the way to a helper, in their order.
enum class LinkStep {
    Start, ///< The program here that leads there: ssh, sudo and the like.
    Reach, ///< The other machine.
    Trust, ///< That its key is known: ssh's host keys.
    Sameness, ///< That it is the machine whose key is known.
    SignIn,
    Program, ///< scrapazoidctl there.
    Greeting, ///< Its first words.
    Hello, ///< Its answer to the versions and folders that it is told.
};

/// Where somebody came no further, and why.
struct LinkFailure {
    LinkStep at = LinkStep::Start;
    Error error; ///< Storage, or what the helper itself says.
};

/// What a helper says of itself.
struct HelperFacts {
    QString version;
    QString user; ///< Whom it works as.
    QString machine; ///< See BootTime.
    QString boot;
    bool isReadOnly = false;
    QString before; ///< What the other side printed before the helper's first line.
};

/// How far one gets on the way to a helper.
struct Reach {
    QString place; ///< For people.
    std::optional<LinkFailure> failure;
    HelperFacts helper; ///< Without a failure.
};

} // namespace storage
