// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/arguments.h"
#include "cli/frame/surroundings.h"

/// What `scrapazoidctl config` does with whole profiles and their passwords. Each says in a sentence what it did.
/// Errors: as ProfileStore and Passwords.
namespace cli::profileactions {

/// The one that -p names, else the default one. Errors: NotFound.
Result<QString> chosen(const Arguments &arguments, const ProfileStore &store);

/// A new profile with what -d, the folders' options and --set say. A password in -d goes to the keychain; where that
/// fails, the profile is made all the same and the sentence says so.
Result<QString> add(const Arguments &arguments, Surroundings &surroundings, const QString &name);
/// With its password and its key.
Result<QString> remove(Surroundings &surroundings, const QString &name);
Result<QString> makeDefault(Surroundings &surroundings, const QString &name);
/// Asks for the password, or reads it from a line of input, and keeps it in the keychain.
Result<QString> keepPassword(const Arguments &arguments, Surroundings &surroundings);
/// The same of the object store's key: its id and its secret, a line each.
Result<QString> keepStoreKey(const Arguments &arguments, Surroundings &surroundings);

} // namespace cli::profileactions
