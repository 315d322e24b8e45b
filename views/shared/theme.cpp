// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include "views/shared/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr char propertyName[] = "exportdeskTheme";

QString firstInstalled(std::initializer_list<QString> wanted, QFontDatabase::SystemFont otherwise)
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (families.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_family(firstInstalled({u"Noto Sans"_s, u"Segoe UI"_s, u".AppleSystemUIFont"_s, u"Ubuntu"_s, u"DejaVu Sans"_s},
                              QFontDatabase::GeneralFont))
    , m_monoFamily(firstInstalled({u"Noto Sans Mono"_s, u"Cascadia Mono"_s, u"Menlo"_s, u"DejaVu Sans Mono"_s},
                                  QFontDatabase::FixedFont))
    , m_startedDark(qApp->palette().color(QPalette::Window).lightness() < 128)
{
    m_applySoon.setSingleShot(true);
    m_applySoon.setInterval(0);
    connect(&m_applySoon, &QTimer::timeout, this, &Theme::apply);
}

Theme::~Theme()
{
    if (m_installed && qApp)
        qApp->setProperty(propertyName, QVariant());
}

const Theme &Theme::of(const QWidget *)
{
    if (const auto *theme = qApp->property(propertyName).value<Theme *>())
        return *theme;
    // For widgets without an installed theme, as in tests; owned by the application to end before the fonts do.
    auto *theme = new Theme(qApp);
    qApp->setProperty(propertyName, QVariant::fromValue(theme));
    return *theme;
}

void Theme::install()
{
    qApp->setProperty(propertyName, QVariant::fromValue(this));
    m_installed = true;
    qApp->setStyle(new Style(*this));
    qApp->installEventFilter(this);
    followSystem();
    apply();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    const Scheme before = m_scheme;
    followSystem();
    if (m_scheme != before)
        apply();
}

void Theme::setSystemContrast(bool high)
{
    m_systemContrast = high;
    const Scheme before = m_scheme;
    followSystem();
    if (m_scheme != before)
        apply();
}

void Theme::setTextSize(int points)
{
    points = std::clamp(points, smallestText, largestText);
    if (points == m_textSize)
        return;
    m_textSize = points;
    if (m_installed)
        m_applySoon.start();
    else
        apply();
}

QFont Theme::font(Role role) const
{
    const auto made = [this](const QString &family, qreal scale, QFont::Weight weight) {
        QFont font(family);
        font.setPointSizeF(m_textSize * scale);
        font.setWeight(weight);
        return font;
    };
    switch (role) {
    case Role::Body:
        return made(m_family, 1, QFont::Normal);
    case Role::Strong:
        return made(m_family, 1, QFont::Bold);
    case Role::Small:
        return made(m_family, 0.9, QFont::Normal);
    case Role::Mono:
        return made(m_monoFamily, 0.9, QFont::Normal);
    case Role::MonoStrong:
        return made(m_monoFamily, 0.9, QFont::Bold);
    case Role::CardTitle:
        return made(m_family, 1.2, QFont::Bold);
    case Role::WelcomeText:
        return made(m_family, 1.1, QFont::Normal);
    case Role::PageTitle:
        return made(m_family, 1.4, QFont::Bold);
    case Role::BigTitle:
        return made(m_family, 2, QFont::Bold);
    case Role::Figure:
        return made(m_family, 2.4, QFont::Bold);
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::Base, Token::Base);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Midlight, Token::Rail);
    set(QPalette::Button, Token::Button);
    set(QPalette::Mid, Token::ButtonLine);
    set(QPalette::Light, Token::Line);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText, QPalette::BrightText})
        set(role, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, color(Token::Disabled));
    p.setColor(QPalette::Active, QPalette::Highlight, color(Token::Selection));
    p.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::SelectionOff));
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::SelectionOff));
    return p;
}

int Theme::height(int pixels, Role role) const
{
    // A line has 20 px at 10 pt; the space around it is the same at every text size.
    constexpr int leastAir = 4;
    return std::max(pixels, QFontMetrics(font(role)).height() + leastAir);
}

double Theme::growth() const
{
    constexpr double usualPixels = 13; // of Role::Body
    return std::max(1.0, QFontInfo(font(Role::Body)).pixelSize() / usualPixels);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && !m_applying && m_mode == Mode::System && event->type() == QEvent::ThemeChange) {
        const Scheme before = m_scheme;
        followSystem();
        if (m_scheme != before)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem()
{
    if (m_mode != Mode::System) {
        m_scheme = m_mode == Mode::Light ? Scheme::Light : m_mode == Mode::Dark ? Scheme::Dark : Scheme::HighContrast;
        return;
    }
    if (m_systemContrast) {
        m_scheme = Scheme::HighContrast;
        return;
    }
    // Where Qt 6.4 knows about the desktop, the standard palette of the style changes with it. Some desktops set the
    // palette of the application instead, which apply() replaces; the constructor therefore read it.
    const QPalette standard = qApp->style() ? qApp->style()->standardPalette() : QPalette();
    const bool dark = m_startedDark || standard.color(QPalette::Window).lightness() < 128;
    m_scheme = dark ? Scheme::Dark : Scheme::Light;
}

void Theme::apply()
{
    m_applySoon.stop();
    if (m_installed) {
        m_applying = true;
        qApp->setPalette(palette());
        qApp->setFont(font(Role::Body));
        m_applying = false;
    }
    QPixmapCache::clear();
    Q_EMIT changed();
}

} // namespace exportdesk
