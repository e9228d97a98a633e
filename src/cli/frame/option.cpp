// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/option.h"

#include "cli/tr.h"

QString cli::timeSpanWord()
{
    return Tr::tr("TIME", "a length of time, as 90s or 24h");
}
