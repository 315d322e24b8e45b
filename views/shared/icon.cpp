// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/icon.h"

#include "views/shared/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr std::array<const char *, iconCount> names{
    "mark",
    "dashboard",
    "jobs",
    "new-export",
    "datasets",
    "activity",
    "connections",
    "settings",
    "menu",
    "more",
    "status-new",
    "status-processing",
    "status-succeeded",
    "status-failed",
    "status-batch-failed",
    "status-cancelled",
    "status-asked",
    "status-unknown",
    "status-other",
    "late",
    "warning",
    "info",
    "not-tested",
    "profiles",
    "events",
    "both",
    "launch",
    "cancel",
    "run-again",
    "refresh",
    "export",
    "import",
    "copy",
    "columns",
    "template",
    "undo",
    "redo",
    "only-new",
    "calendar",
    "clock",
    "search",
    "close",
    "plus",
    "tick",
    "dash",
    "chevron-down",
    "chevron-right",
    "chevron-up",
    "started-here",
    "production",
    "local",
    "remote",
    "secret",
    "reveal",
    "key",
    "open",
    "file",
    "full-screen",
    "compare",
    "differs",
    "rows",
    "hidden",
    "chevron-left",
    "arrow-up",
    "arrow-down",
};

/// Reads the color from the theme at each painting: icons need not be set again when the theme changes.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, Token token)
        : m_icon(icon)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, color(mode), std::min(rect.width(), rect.height()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_icon, std::min(size.width(), size.height()), color(mode), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size comes in device pixels already.
        const int pixels = std::min(size.width(), size.height());
        return iconPixmap(m_icon, qRound(pixels / scale), color(mode), scale);
    }

    bool isNull() override { return false; }
    QString key() const override { return u"exportdesk"_s; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        return Theme::of().color(mode == QIcon::Disabled ? Token::Disabled : m_token);
    }

    Icon m_icon;
    Token m_token;
};

QByteArray drawing(Icon icon, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    if (icon == Icon::Mark)
        svg.replace("#1D5FC2", Theme::of().color(Token::Accent).name().toLatin1());
    return svg;
}

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(names[size_t(icon)]);
}

QIcon themedIcon(Icon icon, Token token)
{
    return QIcon(new ThemedIconEngine(icon, token));
}

QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key
        = u"exportdesk-icon/%1/%2/%3/%4"_s.arg(int(icon)).arg(size).arg(devicePixelRatio).arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(icon, color)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &color, int size)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, iconPixmap(icon, size, color, ratio));
}

} // namespace exportdesk
