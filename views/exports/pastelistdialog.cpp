// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/pastelistdialog.h"

#include "models/exports/fieldlist.h"
#include "views/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

PasteListDialog::PasteListDialog(const FieldTree &tree, QWidget *parent)
    : DialogFrame(parent)
    , m_tree(tree)
    , m_text(new QPlainTextEdit(this))
    , m_found(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setQuestion(tr("Which fields do you want to export?"));
    setConsequence(tr("Separate them with commas or line breaks, or paste a JSON array. Paths not in the schema are "
                      "kept and flagged."));
    m_text->setObjectName(u"pasteList.text"_s);
    m_text->setAccessibleName(tr("List of fields"));
    m_text->setMinimumSize(420, 160);
    m_text->setTabChangesFocus(true);
    m_found->setSentence(true);
    content()->addWidget(m_text);
    content()->addWidget(m_found);
    addCloseButton(tr("Cancel"))->setObjectName(u"pasteList.close"_s);
    m_replace = addActionButton(tr("Replace selection"), Button::Kind::Normal);
    m_replace->setObjectName(u"pasteList.replace"_s);
    m_add = addActionButton(tr("Add"), Button::Kind::Filled);
    m_add->setObjectName(u"pasteList.add"_s);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT added(m_text->toPlainText()); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaced(m_text->toPlainText()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteListDialog::count);
    // What was just copied is most likely the list; a text with blanks inside of names is not.
    const QStringList copied = readFieldList(QApplication::clipboard()->text());
    if (!copied.isEmpty() && std::all_of(copied.begin(), copied.end(), [&tree](const QString &path) {
            return tree.match(path) != FieldTree::Match::Unknown;
        }))
        m_text->setPlainText(QApplication::clipboard()->text());
    m_text->setFocus();
    count();
}

void PasteListDialog::count()
{
    const QStringList paths = readFieldList(m_text->toPlainText());
    const auto unknown = std::count_if(paths.begin(), paths.end(), [this](const QString &path) {
        return !m_tree.isEmpty() && m_tree.match(path) == FieldTree::Match::Unknown;
    });
    const QString found = tr("%Ln field(s) found.", nullptr, int(paths.size()));
    m_found->setText(unknown == 0
                         ? found
                         : tr("%Ln field(s) found, %L1 not in the schema.", nullptr, int(paths.size())).arg(unknown));
    const QString reason = paths.isEmpty() ? tr("The text does not contain any fields yet.") : QString();
    m_add->setBlocked(reason);
    m_replace->setBlocked(reason);
}

} // namespace exportdesk
