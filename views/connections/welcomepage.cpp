// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/welcomepage.h"

#include "views/shared/button.h"
#include "views/shared/paint.h"
#include "views/shared/plain.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int sheetWidth = 880;
constexpr int leastForPictures = 640;

/// A white box with an outline, or a dashed drop area.
class Box final : public QWidget
{
public:
    explicit Box(bool dashed)
        : m_dashed(dashed)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (!m_dashed) {
            paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.color(Token::Border), 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

private:
    bool m_dashed;
};

class Picture final : public QWidget
{
public:
    Picture(Icon icon, Token token, int size)
        : m_icon(icon)
        , m_token(token)
        , m_size(size)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, Theme::of(this).color(m_token), m_size);
    }

private:
    Icon m_icon;
    Token m_token;
    int m_size;
};

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
    , m_sheet(new QWidget)
    , m_title(new TextLabel(Theme::Role::BigTitle, Token::Text))
    , m_text(new TextLabel(Theme::Role::WelcomeText, Token::Text2))
    , m_start(new Button(Icon::Launch, Button::Kind::Filled))
    , m_import(new Button(Icon::Import, Button::Kind::Normal))
    , m_byHand(new Button(Button::Kind::Flat))
    , m_local(makeCard(Icon::Local, {m_start}))
    , m_remote(makeCard(Icon::Remote, {m_import, m_byHand}))
    , m_dropTitle(new TextLabel(Theme::Role::Strong, Token::Text))
    , m_dropText(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_languageWord(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_language(new QComboBox)
    , m_keys(new TextLabel(Theme::Role::Body, Token::Text2))
{
    m_start->setObjectName("welcome.local");
    m_import->setObjectName("welcome.import");
    m_byHand->setObjectName("welcome.byHand");
    m_language->setObjectName("welcome.language");
    for (Button *button : {m_start, m_import, m_byHand})
        button->setLeastHeight(36);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setMinimumWidth(152);
    m_text->setWordWrap(true);
    m_dropText->setWordWrap(true);

    buildSheet();
    auto *middle = new QWidget;
    auto *centred = new QHBoxLayout(middle);
    centred->setContentsMargins(24, 16, 24, 16);
    centred->addStretch();
    centred->addWidget(m_sheet, 100, Qt::AlignVCenter);
    centred->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);

    connect(m_start, &Button::clicked, this, &WelcomePage::localRequested);
    connect(m_import, &Button::clicked, this, &WelcomePage::importRequested);
    connect(m_byHand, &Button::clicked, this, &WelcomePage::byHandRequested);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

QWidget *WelcomePage::makeDropBox()
{
    auto *drop = new Box(true);
    auto *dropLine = new QHBoxLayout(drop);
    dropLine->setContentsMargins(24, 12, 24, 12);
    dropLine->setSpacing(16);
    dropLine->addWidget(new Picture(Icon::File, Token::Text2, 24));
    auto *dropWords = new QVBoxLayout;
    dropWords->setSpacing(2);
    dropWords->addWidget(m_dropTitle);
    dropWords->addWidget(m_dropText);
    dropLine->addLayout(dropWords, 1);
    return drop;
}

void WelcomePage::buildSheet()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_local.box, 1);
    cards->addWidget(m_remote.box, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_languageWord);
    foot->addWidget(m_language);
    foot->addStretch();
    foot->addWidget(m_keys);

    m_sheet->setMaximumWidth(sheetWidth);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_text);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addLayout(cards);
    layout->addWidget(makeDropBox());
    layout->addLayout(foot);
}

WelcomePage::Card WelcomePage::makeCard(Icon icon, QList<QWidget *> buttons)
{
    Card card{new Box(false),
              new TextLabel(Theme::Role::CardTitle, Token::Text),
              new TextLabel(Theme::Role::Body, Token::Text2),
              {},
              nullptr};
    auto *layout = new QVBoxLayout(card.box);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    card.picture = new Picture(icon, Token::Accent, 32);
    layout->addWidget(card.picture);
    layout->addWidget(card.title);
    layout->addWidget(card.text);
    layout->addSpacing(8);
    card.text->setWordWrap(true);
    for (int i = 0; i < 3; ++i) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new Picture(Icon::Tick, Token::Text2, 16), 0, Qt::AlignTop);
        card.points.append(new TextLabel(Theme::Role::Body, Token::Text));
        card.points.last()->setWordWrap(true);
        line->addWidget(card.points.last(), 1);
        layout->addLayout(line);
    }
    layout->addStretch();
    layout->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    return card;
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QList<QWidget *> WelcomePage::regions()
{
    return {this};
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // A low window has room for the text only.
    for (const Card &card : {m_local, m_remote})
        card.picture->setVisible(height() >= Theme::of(this).scaled(leastForPictures));
}

void WelcomePage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Exportdesk"));
    m_text->setText(
        tr("Compose profile exports, launch each exactly once, and see the result. Where would you like to start?"));
    m_local.title->setText(tr("Try it on the local platform"));
    m_local.text->setText(tr("A small platform on this computer with made-up people and finished jobs."));
    const QStringList local{tr("Launch, monitor and cancel real exports without risk"),
                            tr("No account, no network, nothing to set up"),
                            tr("Connect to the real one whenever you like")};
    m_remote.title->setText(tr("Connect to Adobe Experience Platform"));
    m_remote.text->setText(
        tr("You need the credential file of an OAuth server-to-server project, from the Adobe Developer Console."));
    const QStringList remote{tr("The client secret is stored only in the system keychain"),
                             tr("Every step is tested and explained before the first job"),
                             tr("Production sandboxes are marked on every screen")};
    for (int i = 0; i < 3; ++i) {
        m_local.points[i]->setText(local[i]);
        m_remote.points[i]->setText(remote[i]);
    }
    m_start->setText(tr("Start with sample data"));
    m_import->setText(tr("Import file…"));
    m_byHand->setText(tr("Enter manually…"));
    m_dropTitle->setText(tr("Or drop a credential file anywhere in this window"));
    m_dropText->setText(plain::unbroken(tr("Developer Console, I/O CLI, Postman environment and aepp files are "
                                           "recognized. The file is read once and not stored.")));
    m_languageWord->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_keys->setText(tr("Keyboard: F6 moves between areas, F1 opens the help"));
}

} // namespace exportdesk
