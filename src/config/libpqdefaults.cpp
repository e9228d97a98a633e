// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/libpqdefaults.h"

#include <libpq-fe.h>
#include <memory>

QMap<QString, LibpqDefault> libpqDefaults()
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconndefaults(), &PQconninfoFree);
    QMap<QString, LibpqDefault> defaults;
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        const bool isSecret = option->dispchar && *option->dispchar == '*';
        if (isSecret || !option->val || !*option->val)
            continue;
        const bool isFromEnvironment = option->envvar && qEnvironmentVariableIsSet(option->envvar);
        defaults.insert(
            QString::fromLatin1(option->keyword),
            {QString::fromUtf8(option->val), isFromEnvironment ? QString::fromLatin1(option->envvar) : QString()});
    }
    return defaults;
}
