// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilecolor.h"

#include "config/profile.h"
#include "gui/tr.h"
#include "gui/widgets/palette.h"

#include <array>

namespace {
struct OfLightAndDark {
    const char *title;
    QRgb onLight;
    QRgb onDark;
};

/// By `profileColors`: Okabe and Ito's, darkened for light windows and lightened for dark ones.
constexpr std::array colorsOfProfiles{OfLightAndDark{QT_TRANSLATE_NOOP("Window", "blue"), 0xff0072b2, 0xff56b4e9},
                                      OfLightAndDark{QT_TRANSLATE_NOOP("Window", "green"), 0xff00825f, 0xff3fd0a4},
                                      OfLightAndDark{QT_TRANSLATE_NOOP("Window", "orange"), 0xffa87400, 0xfff5c04a},
                                      OfLightAndDark{QT_TRANSLATE_NOOP("Window", "vermillion"), 0xffc25400, 0xffff9a52},
                                      OfLightAndDark{QT_TRANSLATE_NOOP("Window", "purple"), 0xffa8528a, 0xffe29bc4}};
} // namespace

std::optional<QColor> gui::profileColor(const QString &name, const QPalette &palette)
{
    const auto place = profileColors.indexOf(name);
    if (place < 0)
        return std::nullopt;
    const OfLightAndDark &color = colorsOfProfiles[static_cast<size_t>(place)];
    return QColor(isDark(palette) ? color.onDark : color.onLight);
}

QList<std::pair<QString, QString>> gui::profileColorTitles()
{
    QList<std::pair<QString, QString>> titles{{Tr::tr("none"), {}}};
    for (qsizetype place = 0; place < profileColors.size(); ++place)
        titles.append({Tr::tr(colorsOfProfiles[static_cast<size_t>(place)].title), profileColors.at(place)});
    return titles;
}
