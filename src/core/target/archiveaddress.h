// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/rootaddress.h"
#include "core/target/target.h"

/// Where an archive can be, as a person writes it: a folder of this computer or s3://BUCKET[/PREFIX]. One place has one
/// spelling (toBytes); nothing is looked at there. Errors: Usage, saying what is wrong with it.
Result<RootAddress> parseArchiveAddress(const QByteArray &text);

/// The one that is asked for, as it is kept; of who asks for none the profile's. Errors: Usage (no place of one),
/// Refused (the profile names none).
Result<QByteArray> archiveToUse(const QByteArray &asked, const Target &profile);
