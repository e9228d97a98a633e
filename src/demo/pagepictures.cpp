// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pagepictures.h"

#include "demo/pagepainter.h"

#include <QBuffer>
#include <QImage>

#include <array>
#include <cmath>

namespace demo {
namespace {

PagePalette palette(Dice &dice)
{
    static const std::array palettes = {
        PagePalette{0xffffff, 0x20374f, 0x22303c, 0x2f6fde, 0xf5f7fa},
        PagePalette{0xfafafa, 0xffffff, 0x30302e, 0xd1495b, 0xffffff},
        PagePalette{0xffffff, 0x0f5132, 0x26312b, 0x198754, 0xf1f8f4},
        PagePalette{0x15181d, 0x0c0e12, 0xdfe3ea, 0xf2a541, 0x20252d},
        PagePalette{0xfdf8ee, 0xfdf8ee, 0x3b2f2a, 0x9c6644, 0xfffdf8},
        PagePalette{0xffffff, 0x5b2a86, 0x2a2433, 0x7b4fb5, 0xf7f3fb},
        PagePalette{0xf2f4f7, 0xffffff, 0x1f2937, 0x0d9488, 0xffffff},
        PagePalette{0x0d1b2a, 0x1b263b, 0xe0e1dd, 0x48cae4, 0x16263b},
    };
    return dice.pick(palettes);
}

constexpr qreal margin = 32;
constexpr qreal top = PagePainter::headerHeight + 24;

void shop(PagePainter &page)
{
    const qreal card = 190;
    page.heading({margin, top}, 220, 18);
    const int columns = static_cast<int>((page.width() - 2 * margin + 8 + 18) / (card + 18));
    const int rows = static_cast<int>(std::ceil((page.height() - top - 40) / 250));
    for (int row = 0; row < rows; ++row) {
        const qreal y = top + 40 + 250 * row;
        for (int column = 0; column < columns; ++column) {
            const qreal x = margin + column * (card + 18);
            page.panel({x, y, card, 232});
            page.photo({x + 8, y + 8, card - 16, 130});
            page.text({x + 12, y + 150, card - 24, 34}, 16);
            page.button({x + 12, y + 194, 78, 24});
        }
    }
}

void article(PagePainter &page)
{
    const qreal width = std::min<qreal>(page.width() - 2 * margin, 640);
    const qreal left = (page.width() - width) / 2;
    page.heading({left, top}, width * 0.8, 24);
    page.text({left, top + 44, width * 0.5, 16}, 14);
    page.photo({left, top + 74, width, 220});
    page.text({left, top + 314, width, page.height() - top - 330}, 20);
}

void table(PagePainter &page)
{
    page.heading({margin, top}, 260, 18);
    if (page.width() > 500)
        page.button({page.width() - margin - 110, top - 4, 110, 28});
    const qreal width = page.width() - 2 * margin;
    int row = 0;
    for (qreal y = top + 44; y + 30 < page.height(); y += 30, ++row) {
        if (row % 2 == 0)
            page.panel({margin, y - 8, width, 30});
        for (const qreal column : {0.02, 0.34, 0.55, 0.72, 0.88})
            page.text({margin + width * column, y, width * (0.04 + 0.1 * page.dice().uniform()), 16}, 15);
    }
}

void dashboard(PagePainter &page)
{
    const qreal width = (page.width() - 2 * margin - 32) / 3;
    for (int tile = 0; tile < 3; ++tile) {
        const qreal x = margin + tile * (width + 16);
        page.panel({x, top, width, 84});
        page.text({x + 16, top + 14, width * 0.5, 16}, 14);
        page.heading({x + 16, top + 40}, width * 0.35, 24);
    }
    const qreal half = (page.width() - 2 * margin - 16) / 2;
    const qreal below = page.height() - top - 130;
    page.panel({margin, top + 100, half, below});
    page.bars({margin + 20, top + 130, half - 40, below - 60});
    page.panel({margin + half + 16, top + 100, half, below});
    page.curve({margin + half + 36, top + 130, half - 40, below - 60});
}

void searchResults(PagePainter &page)
{
    page.panel({margin, top, std::min<qreal>(560, page.width() - 2 * margin), 36});
    for (qreal y = top + 64; y + 70 < page.height(); y += 92) {
        page.heading({margin, y}, 180 + 160 * page.dice().uniform(), 14);
        page.text({margin, y + 26, std::min<qreal>(620, page.width() - 2 * margin), 44}, 17);
    }
}

void signIn(PagePainter &page)
{
    const qreal left = page.width() / 2 - 150;
    const qreal y = page.height() / 2 - 150;
    page.panel({left, y, 300, 300});
    page.heading({left + 30, y + 32}, 150, 18);
    page.panel({left + 30, y + 80, 240, 34});
    page.panel({left + 30, y + 130, 240, 34});
    page.button({left + 30, y + 190, 240, 38});
    page.text({left + 30, y + 248, 160, 18}, 15);
}

void errorPage(PagePainter &page)
{
    page.heading({page.width() / 2 - 120, page.height() / 2 - 70}, 240, 46);
    page.text({page.width() / 2 - 180, page.height() / 2, 360, 40}, 18);
    page.button({page.width() / 2 - 60, page.height() / 2 + 64, 120, 34});
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray renderPage(Dice &dice)
{
    constexpr std::array shapes = {QSize(1024, 640), QSize(1024, 640), QSize(768, 960), QSize(412, 800)};
    constexpr std::array layouts = {shop, article, table, dashboard, searchResults, signIn, errorPage};
    QImage image(dice.pick(shapes), QImage::Format_RGB32);
    PagePainter page(image, palette(dice), dice);
    page.header();
    layouts.at(static_cast<size_t>(dice.weighted({4, 4, 3, 2, 2, 0.7, 0.5})))(page);
    return encoded(image, "PNG", 20);
}

} // namespace

QByteArrayList renderPages(int count, quint64 seed)
{
    Dice dice(seed);
    QByteArrayList pages;
    for (int number = 0; number < count; ++number)
        pages << renderPage(dice);
    return pages;
}

QByteArrayList renderPhotos(int count, quint64 seed)
{
    Dice dice(seed);
    QByteArrayList photos;
    for (int number = 0; number < count; ++number) {
        QImage image(640, 420, QImage::Format_RGB32);
        PagePainter(image, palette(dice), dice).photo(image.rect());
        photos << encoded(image, "JPEG", 80);
    }
    return photos;
}

} // namespace demo
