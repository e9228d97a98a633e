// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/profileactions.h"

#include "cli/frame/targetresolver.h"
#include "cli/tr.h"
#include "config/storekeytext.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
/// A line of the input; empty at its end. `isSecret`: it is not shown.
QString askFor(cli::Surroundings &surroundings, const QString &question, bool isSecret)
{
    if (surroundings.streams.canAsk())
        surroundings.streams.err << question << Qt::flush;
    return surroundings.streams.readLine(isSecret).value_or(QString());
}
} // namespace

Result<QString> cli::profileactions::chosen(const Arguments &arguments, const ProfileStore &store)
{
    if (arguments.has("profile")) {
        const QString name = QString::fromUtf8(arguments.value("profile"));
        return store.setKeys(name).map([&](const auto &) { return name; });
    }
    auto name = store.defaultName();
    if (name && name->isEmpty()) {
        return failure(ErrorKind::NotFound,
                       Tr::tr("There is no default profile in %1: name one with --profile, or make one with "
                              "\"scrapazoidctl config add NAME\".")
                           .arg(store.file()));
    }
    return name;
}

Result<QString> cli::profileactions::add(const Arguments &arguments, Surroundings &surroundings, const QString &name)
{
    const auto names = surroundings.store.names();
    if (!names)
        return tl::unexpected(names.error());
    if (names->contains(name)) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("There is a profile \"%1\" already: \"scrapazoidctl -p %1 config set KEY VALUE\" changes it.")
                .arg(name));
    }
    if (arguments.has("profile"))
        return failure(ErrorKind::Usage, Tr::tr("config add makes a new profile, so --profile has no place here."));
    auto made = resolveOptions(arguments);
    if (!made)
        return tl::unexpected(made.error());
    surroundings.redactor.addSecret(made->password);
    made->profile.target.name = name;
    if (const auto saved = surroundings.store.save(made->profile); !saved)
        return tl::unexpected(saved.error());
    const QString done = Tr::tr("Made the profile %1 in %2.").arg(name, surroundings.store.file());
    if (made->password.isEmpty())
        return done;
    const auto kept = surroundings.passwords.write(name, made->password);
    return kept ? done + Tr::tr(" Its password is in the keychain.")
                : done + Tr::tr(" Its password was not kept: ") + kept.error().message;
}

Result<QString> cli::profileactions::remove(Surroundings &surroundings, const QString &name)
{
    if (const auto removed = surroundings.store.remove(name); !removed)
        return tl::unexpected(removed.error());
    // Without a keychain there was nothing in it either.
    for (const auto kind : {SecretName::Kind::Password, SecretName::Kind::StoreKey})
        [[maybe_unused]] const auto forgotten = surroundings.passwords.remove({name, kind});
    return Tr::tr("Removed the profile %1.").arg(name);
}

Result<QString> cli::profileactions::makeDefault(Surroundings &surroundings, const QString &name)
{
    return surroundings.store.setDefaultName(name).map(
        [&] { return Tr::tr("%1 is the default profile now.").arg(name); });
}

Result<QString> cli::profileactions::keepPassword(const Arguments &arguments, Surroundings &surroundings)
{
    auto name = chosen(arguments, surroundings.store);
    if (!name)
        return name;
    if (arguments.has("remove")) {
        return surroundings.passwords.remove(*name).map(
            [&] { return Tr::tr("The keychain has no password of the profile %1 any more.").arg(*name); });
    }
    const QString password = askFor(surroundings, Tr::tr("Password of the profile %1: ").arg(*name), true);
    if (surroundings.stop.stop_requested())
        return failure(ErrorKind::Stopped, Tr::tr("Nothing was done: stopped on request."));
    if (password.isEmpty())
        return failure(ErrorKind::Usage,
                       Tr::tr("There was no password: \"config password --remove\" forgets the old one."));
    surroundings.redactor.addSecret(password);
    return surroundings.passwords.write(*name, password).map([&] {
        return Tr::tr("The keychain has the password of the profile %1.").arg(*name);
    });
}

Result<QString> cli::profileactions::keepStoreKey(const Arguments &arguments, Surroundings &surroundings)
{
    const auto name = chosen(arguments, surroundings.store);
    if (!name)
        return name;
    const SecretName entry(*name, SecretName::Kind::StoreKey);
    if (arguments.has("remove")) {
        return surroundings.passwords.remove(entry).map(
            [&] { return Tr::tr("The keychain has no object store's key of the profile %1 any more.").arg(*name); });
    }
    ObjectStoreKey key;
    key.id = askFor(surroundings, Tr::tr("Access key ID of the object store of the profile %1: ").arg(*name), false)
                 .trimmed();
    if (!key.id.isEmpty())
        key.secret = askFor(surroundings, Tr::tr("Secret access key: "), true).trimmed();
    if (surroundings.stop.stop_requested())
        return failure(ErrorKind::Stopped, Tr::tr("Nothing was done: stopped on request."));
    if (!key.isComplete())
        return failure(ErrorKind::Usage,
                       Tr::tr("A key is two lines, its id and its secret: \"config s3-key --remove\" forgets the old "
                              "one."));
    surroundings.redactor.addSecret(key.secret);
    return surroundings.passwords.write(entry, storekey::toText(key)).map([&] {
        return Tr::tr("The keychain has the object store's key of the profile %1.").arg(*name);
    });
}
