// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/help/helptext.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/searchfield.h"
#include "views/shared/splitter.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int addressRole = Qt::UserRole + 1;

QString spokenLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}
} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_book(spokenLanguage())
    , m_address(HelpBook::startPage)
    , m_search(new SearchField(this))
    , m_contents(new QListWidget(this))
    , m_text(new HelpText(this))
    , m_backButton(new Button(Icon::ChevronLeft, Button::Kind::Normal, this))
    , m_forwardButton(new Button(Icon::ChevronRight, Button::Kind::Normal, this))
    , m_start(new Button(Icon::Info, Button::Kind::Normal, this))
{
    setObjectName(u"help.window"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // Exportdesk quits with its main window
    m_search->setObjectName(u"help.search"_s);
    m_contents->setObjectName(u"help.contents"_s);
    m_text->setObjectName(u"help.text"_s);
    m_backButton->setObjectName(u"help.back"_s);
    m_forwardButton->setObjectName(u"help.forward"_s);
    m_start->setObjectName(u"help.start"_s);
    setMinimumSize(520, 360);
    resize(940, 700);
    layOut();
    addKeys();
    connect(m_search, &SearchField::queryChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QListWidgetItem *first = m_contents->item(0); first && !m_search->freeText().isEmpty())
            open(first->data(addressRole).toString());
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && m_contents->hasFocus())
            open(item->data(addressRole).toString());
    });
    connect(m_contents, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { open(item->data(addressRole).toString()); });
    connect(m_contents, &QListWidget::itemActivated, this, [this] { m_text->setFocus(); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    connect(m_backButton, &Button::clicked, this, [this] { step(m_back, m_forward); });
    connect(m_forwardButton, &Button::clicked, this, [this] { step(m_forward, m_back); });
    connect(m_start, &Button::clicked, this, [this] { open(HelpBook::startPage); });
    retranslate();
}

void HelpWindow::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    for (Button *button : {m_backButton, m_forwardButton, m_start}) {
        button->setIconOnly(button != m_start);
        bar->addWidget(button);
    }
    bar->addWidget(m_search, 1);
    m_contents->setWordWrap(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setSpacing(2);
    auto *both = new Splitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_contents);
    both->addWidget(m_text);
    both->setStretchFactor(1, 1);
    both->setSizes({260, 680});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(both, 1);
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_text);
    m_text->setFocus(); // who asks for help reads first; Ctrl+F leads to the search
}

void HelpWindow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(Qt::ALT | Qt::Key_Left, [this] { step(m_back, m_forward); });
    on(Qt::ALT | Qt::Key_Right, [this] { step(m_forward, m_back); });
    on(Qt::CTRL | Qt::Key_Home, [this] { open(HelpBook::startPage); });
}

void HelpWindow::open(const QString &address)
{
    const QString nearest = m_book.nearest(address);
    if (nearest != m_address) {
        m_back.append(std::exchange(m_address, nearest));
        m_forward.clear();
    }
    showAddress();
}

void HelpWindow::step(QStringList &from, QStringList &to)
{
    if (from.isEmpty())
        return;
    to.append(std::exchange(m_address, from.takeLast()));
    showAddress();
}

void HelpWindow::showAddress()
{
    const HelpPage *page = m_book.page(m_address.section(u'#', 0, 0));
    if (!page)
        return;
    m_text->showEntry(*page, m_address.section(u'#', 1));
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
    //: Window title: the page of the help
    setWindowTitle(tr("%1 — Help").arg(page->title));
    for (int row = 0; row < m_contents->count(); ++row) {
        const QString listed = m_contents->item(row)->data(addressRole).toString();
        if (listed == m_address || (listed == page->id && m_search->freeText().isEmpty())) {
            const QSignalBlocker quiet(m_contents);
            m_contents->setCurrentRow(row);
        }
    }
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const auto add = [this](const QString &text, const QString &address) {
        auto *item = new QListWidgetItem(text, m_contents);
        item->setData(addressRole, address);
    };
    const QString words = m_search->freeText();
    if (words.isEmpty()) {
        for (const QString &id : m_book.contents())
            add(m_book.page(id)->title, id);
        return;
    }
    for (const HelpBook::Hit &hit : m_book.search(words))
        add(hit.title + u'\n' + hit.excerpt, hit.address);
}

void HelpWindow::search()
{
    fillContents();
    const int hits = m_search->freeText().isEmpty() ? -1 : m_contents->count();
    m_search->setNote(hits < 0 ? QString() : tr("%Ln match(es)", nullptr, hits));
    if (hits >= 0)
        Announcer::say(m_search, tr("%Ln match(es)", nullptr, hits));
    else
        showAddress();
}

void HelpWindow::followLink(const QUrl &link)
{
    if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
    else
        open(link.toString());
}

void HelpWindow::retranslate()
{
    if (m_book.language() != spokenLanguage())
        m_book = HelpBook(spokenLanguage());
    m_backButton->setText(tr("Back"));
    m_backButton->setToolTip(tr("Back"));
    m_forwardButton->setText(tr("Forward"));
    m_forwardButton->setToolTip(tr("Forward"));
    m_start->setText(tr("Contents"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    fillContents();
    showAddress();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->query().isEmpty())
        close();
    else
        m_search->clearQuery();
}

} // namespace exportdesk
