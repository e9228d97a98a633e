// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/argumentscrubber.h"

#include "config/connectionstring.h"

#include <cstring>

namespace {
bool mayHoldPassword(const char *text)
{
    const auto parsed = parseConnectionString(QString::fromUtf8(text));
    using namespace Qt::StringLiterals;
    return !parsed || !parsed->password.isEmpty() || parsed->keywords.contains(u"sslpassword"_s);
}

void scrub(char *text)
{
    if (mayHoldPassword(text))
        std::memset(text, 'x', std::strlen(text));
}
} // namespace

void cli::scrubArguments(int argc, char **argv)
{
    static constexpr char longName[] = "--database";
    static constexpr size_t longLength = sizeof longName - 1;
    for (int index = 1; index < argc; ++index) {
        char *word = argv[index];
        if (std::strcmp(word, "-d") == 0 || std::strcmp(word, longName) == 0) {
            if (index + 1 < argc)
                scrub(argv[++index]);
        } else if (std::strncmp(word, longName, longLength) == 0 && word[longLength] == '=') {
            scrub(word + longLength + 1);
        } else if (std::strncmp(word, "-d", 2) == 0) {
            scrub(word + 2);
        }
    }
}
