// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

namespace demo {

class Dice;

/// Names, sizes and spellings as the service produces them. Stateless but for the dice.
namespace filenames {

/// How one execution stores its files.
enum class Layout { Flat, ByUser, ByMonth };
Layout drawLayout(Dice &dice);

/// "48102_003_20261122-140322.png", "user_7/48102/step_03.png" or "2026-11/0f3a….png".
QByteArray screenshot(Layout layout, const DraftExecution &execution, int number, Micros time, Dice &dice);

/// What a download is, with its size in bytes.
struct Download {
    Content content;
    const char *extension;
    qint64 size;
};
Download drawDownload(Dice &dice);
/// "48102_price_list_2.csv", "user_7/invoice_20261122_3fa9.pdf" or "2026-11/48102_report_1.pdf".
QByteArray download(Layout layout, const DraftExecution &execution, int number, Micros time, const char *extension,
                    Dice &dice);

qint64 screenshotSize(Dice &dice);

/// `path` as one of the service's versions wrote it: "/app/static/downloads/x", "static/downloads/x", "downloads/x",
/// "x".
QString spelled(Directory directory, const QByteArray &path, Dice &dice);
/// The same with the choice given: 0 to 3 in that order.
QString spelled(Directory directory, const QByteArray &path, int spelling);

} // namespace filenames
} // namespace demo
