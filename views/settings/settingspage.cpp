// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "views/settings/alertsection.h"
#include "views/shared/button.h"
#include "views/shared/pageheader.h"
#include "views/shared/sectionbox.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString system = u"system"_s;
const QString light = u"light"_s;
const QString dark = u"dark"_s;
const QString highContrast = u"high-contrast"_s;

/// Broken into lines of at most \a width pixels; check boxes do not do that by themselves.
QString inLines(const QString &words, const QFontMetrics &metrics, int width)
{
    QString lines;
    QString line;
    const QStringList all = words.split(u' ');
    for (const QString &word : all) {
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        lines += line + u'\n';
        line = word;
    }
    return lines + line;
}

QString keyOf(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System:
        return system;
    case Theme::Mode::Light:
        return light;
    case Theme::Mode::Dark:
        return dark;
    case Theme::Mode::HighContrast:
        return highContrast;
    }
    Q_UNREACHABLE();
}

Theme::Mode modeOf(const QString &key)
{
    return key == light       ? Theme::Mode::Light
        : key == dark         ? Theme::Mode::Dark
        : key == highContrast ? Theme::Mode::HighContrast
                              : Theme::Mode::System;
}

} // namespace

SettingsPage::SettingsPage(Theme &theme, const std::optional<AlertsModels> &alerts, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_header(new PageHeader(this))
    , m_languageBox(new SectionBox)
    , m_themeBox(new SectionBox)
    , m_textBox(new SectionBox)
    , m_launchBox(new SectionBox)
    , m_noticeBox(new SectionBox)
    , m_alerts(alerts ? new AlertSection(*alerts) : nullptr)
    , m_changeBox(new SectionBox)
    , m_dataBox(new SectionBox)
    , m_language(new QComboBox)
    , m_mode(new SegmentedBar)
    , m_size(new QSpinBox)
    , m_repeatsRefused(new QCheckBox)
    , m_notifies(new QCheckBox)
    , m_changeLimit(new QSpinBox)
    , m_folder(new TextLabel(Theme::Role::Mono))
{
    // Each language is named in itself, to be found again after a wrong choice.
    m_language->addItem(QString(), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setMinimumWidth(240);
    m_mode->setObjectName("settings.theme");
    m_mode->addChoice(system, {});
    m_mode->addChoice(light, {});
    m_mode->addChoice(dark, {});
    m_mode->addChoice(highContrast, {});
    m_size->setObjectName("settings.textSize");
    m_size->setRange(Theme::smallestText, Theme::largestText);
    m_size->setMinimumWidth(120);
    m_changeLimit->setObjectName("settings.changeLimit");
    m_changeLimit->setRange(1, 100);
    m_changeLimit->setMinimumWidth(120);
    m_folder->setSentence(true);
    m_repeatsRefused->setObjectName("settings.repeatRefused");
    m_notifies->setObjectName("settings.notifications");
    m_dataBox->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(buildSheet(), 1);
    connectControls();
    m_mode->choose(keyOf(theme.mode()));
    m_size->setValue(theme.textSize());
}

QWidget *SettingsPage::buildSheet()
{
    const auto row = [](SectionBox *box, QWidget *control) {
        auto *line = new QHBoxLayout;
        line->addWidget(control);
        line->addStretch();
        box->content()->addLayout(line);
    };
    row(m_languageBox, m_language);
    row(m_themeBox, m_mode);
    row(m_textBox, m_size);
    row(m_launchBox, m_repeatsRefused);
    row(m_noticeBox, m_notifies);
    row(m_changeBox, m_changeLimit);
    m_dataBox->content()->addWidget(m_folder);

    auto *sheet = new QWidget;
    m_sections = new QVBoxLayout(sheet);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    for (SectionBox *box : {m_languageBox, m_themeBox, m_textBox, m_launchBox, m_noticeBox, m_changeBox, m_dataBox})
        m_sections->addWidget(box);
    if (m_alerts)
        m_sections->insertWidget(m_sections->indexOf(m_changeBox), m_alerts); // after the notifications
    m_sections->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    sheet->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void SettingsPage::connectControls()
{
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(language()); });
    connect(m_mode, &SegmentedBar::chosenChanged, this, [this](const QString &key) {
        if (modeOf(key) == m_theme.mode())
            return;
        m_theme.setMode(modeOf(key));
        Q_EMIT themeChosen(m_theme.mode());
    });
    connect(m_size, &QSpinBox::valueChanged, this, [this](int points) {
        if (points == m_theme.textSize())
            return;
        m_theme.setTextSize(points);
        Q_EMIT textSizeChosen(points);
    });
    connect(m_repeatsRefused, &QCheckBox::clicked, this, &SettingsPage::repeatsRefusedChosen);
    connect(m_changeLimit, &QSpinBox::valueChanged, this, &SettingsPage::changeLimitChosen);
    connect(m_notifies, &QCheckBox::clicked, this, &SettingsPage::notifiesChosen);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_mode->choose(keyOf(m_theme.mode()));
        m_size->setValue(m_theme.textSize());
        breakLines();
    });
}

void SettingsPage::breakLines()
{
    constexpr int around = 100; // box, margins and scroll bar
    // A box has the font of the theme only once it was shown.
    const QFontMetrics metrics(m_theme.font(Theme::Role::Body));
    for (QCheckBox *box : {m_repeatsRefused, m_notifies})
        box->setText(inLines(box->accessibleName(), metrics, width() - around));
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    breakLines();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

QString SettingsPage::language() const
{
    return m_language->currentData().toString();
}

void SettingsPage::setNotifies(bool on)
{
    m_notifies->setChecked(on);
}

void SettingsPage::setChangeLimit(int percent)
{
    const QSignalBlocker silent(m_changeLimit);
    m_changeLimit->setValue(percent);
}

void SettingsPage::setRepeatsRefused(bool on)
{
    m_repeatsRefused->setChecked(on);
}

void SettingsPage::setDataFolder(const QString &path)
{
    m_folder->setText(path);
    m_dataBox->setVisible(!path.isEmpty());
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    m_languageBox->setTitle(tr("Language"));
    m_languageBox->setHint(tr("Takes effect immediately. Names and values from the platform are never translated."));
    m_language->setItemText(0, tr("System default"));
    m_language->setAccessibleName(tr("Language"));
    m_themeBox->setTitle(tr("Appearance"));
    m_mode->setWord(system, tr("System default"));
    m_mode->setWord(light, tr("Light"));
    m_mode->setWord(dark, tr("Dark"));
    m_mode->setWord(highContrast, tr("High contrast"));
    m_mode->setAccessibleName(tr("Appearance"));
    m_launchBox->setTitle(tr("Launching"));
    m_repeatsRefused->setAccessibleName(
        tr("Send a launch again, once, if it is refused (401, 429) and no job is found"));
    m_launchBox->setHint(tr("Off: Exportdesk asks you. On: a refusal does not prove that no job was created. If one "
                            "appears more than two minutes after the launch, the same export runs twice."));
    m_noticeBox->setTitle(tr("Notifications"));
    m_notifies->setAccessibleName(tr("Show desktop notifications when exports finish, fail or take longer than usual"));
    m_noticeBox->setHint(tr("No notifications are shown while this window is active."));
    m_changeBox->setTitle(tr("Changes since the last run"));
    //: Behind the number of percent from which a change is pointed out
    m_changeLimit->setSuffix(tr("%", "behind a number"));
    m_changeLimit->setAccessibleName(tr("Changes since the last run"));
    m_changeBox->setHint(tr("Larger changes in the number of profiles, or of profiles in which a field is filled, are "
                            "pointed out: in the result, in the list of jobs and in notifications."));
    m_textBox->setTitle(tr("Text size"));
    //: Behind the number of points of the text size
    m_size->setSuffix(tr("\u00a0pt"));
    m_size->setAccessibleName(tr("Text size"));
    const auto native
        = [](const char *keys) { return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText); };
    m_textBox->setHint(tr("%1 and %2 change it from anywhere; %3 resets it.")
                           .arg(native("Ctrl++"), native("Ctrl+-"), native("Ctrl+0")));
    if (m_alerts)
        m_alerts->retranslate();
    m_dataBox->setTitle(tr("Data folder"));
    m_dataBox->setHint(tr("Drafts, the launch journal and these settings are stored here; secrets are not."));
    breakLines();
}

} // namespace exportdesk
